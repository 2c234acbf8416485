namespace GradientDescent.Tests.Penalties;

/// <summary>Options that all lead to the optimum, and how near they come to it.</summary>
internal static class Ways
{
    /// <summary>What descents are asked for.</summary>
    private static readonly EarlyStopping Flat = new() { GradientTolerance = 1e-10 };

    public static IReadOnlyList<TrainerOptions> All { get; } =
    [
        new(),
        new() { GradientSource = GradientSource.Direct },
        new() { Solver = LeastSquaresSolver.Qr },
        new() { Standardize = true },
        new() { Optimizer = Optimizer.Lbfgs(), Epochs = 2000, EarlyStopping = Flat },
        new() { Optimizer = Optimizer.Fista(), Epochs = 50_000, EarlyStopping = Flat },
        new() { Optimizer = Optimizer.GradientDescent(), Epochs = 50_000, EarlyStopping = Flat },
        new() { Optimizer = Optimizer.Momentum(), Epochs = 50_000, EarlyStopping = Flat },
        new() { Optimizer = Optimizer.Nesterov(), Epochs = 50_000, EarlyStopping = Flat, Standardize = true },
    ];
}
