using System.Numerics;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Contenders.OpenBlas;
using MathNet.Numerics.LinearRegression;

namespace GradientDescent.Comparison.Tables;

internal sealed class OptimumTable : ComparisonTable
{
    /// <summary>The tolerance above the minimum, as a share of the minimum.</summary>
    public const double Tolerance = 1e-3;

    public override string Name => "optimum";

    public override string Title => "To within 0.1 % of the minimum loss, from rows in memory";

    public override string Explanation => """
        This library fits without options, from columns. ML.NET always computes in floats. Its Ols trainer is left out, because its package
        needs MKL and cannot be restored on the build machine. Losses more than 0.1 % above the minimum are in bold.
        """;

    public override bool HasLoss => true;

    public override IReadOnlyList<Entry<T>> Entries<T>() =>
    [
        Own<T>("**GradientDescent, solved, from columns**", _ => new()),
        new("**GradientDescent, solved, from a List of records**", problem =>
            problem.Record.FitList(problem.Data, new() { MaxDegreeOfParallelism = problem.Threads })) { UsesThreads = true },
        Own<T>("**GradientDescent, descent, moments**", problem => Descent(problem, GradientSource.Moments)) with { IsApproximate = true },
        Own<T>("**GradientDescent, descent, direct**", problem => Descent(problem, GradientSource.Direct)) with { IsApproximate = true },
        new("OpenBLAS, syrk and posv", problem => OpenBlasSolutions.Weights(problem.Data, problem.Threads)) { UsesThreads = true },
        new("MathNet, normal equations", problem =>
            MathNetSolution.Of(problem.Data, problem.Threads, DirectRegressionMethod.NormalEquations)) { UsesThreads = true },
        new("MathNet, QR", problem => MathNetSolution.Of(problem.Data, problem.Threads, DirectRegressionMethod.QR)) { UsesThreads = true },
        new("ML.NET, OnlineGradientDescent unshuffled", problem => MlNetTrainers.OnlineGradientDescent(problem.Data, shuffle: false)) { IsApproximate = true, RowsOfLeastWork = MlNetTrainers.Steps },
        new("ML.NET, OnlineGradientDescent", problem => MlNetTrainers.OnlineGradientDescent(problem.Data, shuffle: true)) { IsApproximate = true, RowsOfLeastWork = MlNetTrainers.Steps },
        new("ML.NET, Sdca", problem => MlNetTrainers.Sdca(problem.Data, problem.Threads)) { IsApproximate = true, RowsOfLeastWork = MlNetTrainers.Steps, UsesThreads = true },
        Python<T>("scikit-learn, LinearRegression", "LinearRegression"),
        Python<T>("scikit-learn, Ridge(cholesky)", "Ridge"),
        Python<T>("scikit-learn, SGDRegressor", "SGDRegressor") with { IsApproximate = true, RowsOfLeastWork = MlNetTrainers.Steps, UsesThreads = false },
        Python<T>("numpy, solve(X.T @ X, X.T @ y)", "numpy solve"),
        Python<T>("torch, solve(X.T @ X, X.T @ y)", "torch solve"),
        Python<T>("torch, lstsq", "torch lstsq"),
    ];

    private static Entry<T> Own<T>(string name, Func<Problem<T>, TrainerOptions> options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(name, problem => problem.Record.FitColumns(problem.Columns, options(problem) with { MaxDegreeOfParallelism = problem.Threads })) { UsesThreads = true, ReadsColumns = true };

    private static TrainerOptions Descent<T>(Problem<T> problem, GradientSource source)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new()
        {
            LearningRate = LearningRate.Automatic,
            Epochs = problem.EpochsToMinimum,
            GradientSource = source,
        };

    private static Entry<T> Python<T>(string name, string rival)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(name, problem => problem.Python.Prepare(rival, [])) { UsesThreads = true, IsPython = true };
}
