using GradientDescent.Descent;

namespace GradientDescent.Fitting;

/// <summary>The result of a fitter.</summary>
internal sealed record Outcome
{
    /// <summary>The coefficients, then the intercept if the model has one. All are finite.</summary>
    public required double[] Weights { get; init; }

    /// <summary>The mean loss plus penalty.</summary>
    public required double Loss { get; init; }

    public required double Penalty { get; init; }

    /// <summary>The norm of the shortest subgradient of <see cref="Loss"/>, with respect to the weights in the features' own units.</summary>
    public required double GradientNorm { get; init; }

    public required double MeanSquaredError { get; init; }

    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>The solution; null after a descent.</summary>
    public LeastSquaresSolution? Solution { get; init; }

    /// <summary>The descent; null if the optimum was computed without one.</summary>
    public DescentRun? Run { get; init; }

    /// <summary>The optimizer of the descent; null if the optimum was computed without one.</summary>
    public Optimizer? Optimizer { get; init; }

    /// <summary>Why training ended.</summary>
    public StopReason StopReason => Run?.StopReason ?? StopReason.Solved;

    /// <summary>The number of epochs.</summary>
    public int Epochs => Run?.Epochs ?? 0;
}
