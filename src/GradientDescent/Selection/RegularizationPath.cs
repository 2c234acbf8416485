namespace GradientDescent;

/// <summary>A regularization path: the optimum for each penalty, in the order of the grid.</summary>
/// <remarks>Results are immutable, and several threads may read them.</remarks>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
public sealed class RegularizationPath<TModel>
    where TModel : ILinearModel
{
    internal RegularizationPath()
    {
    }

    /// <summary>One point per penalty, in the order of the grid.</summary>
    public required IReadOnlyList<PathPoint<TModel>> Points { get; init; }

    /// <summary>The number of rows the models were trained on.</summary>
    public required long RowCount { get; init; }

    /// <summary>The number of rows that were left out, see <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    public required long SkippedRows { get; init; }

    /// <summary>Problems that the trainer found, and how to fix them; empty if there are none.</summary>
    public required IReadOnlyList<string> Advice { get; init; }
}

/// <summary>The optimum for one penalty.</summary>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
/// <param name="Penalty">The penalty.</param>
/// <param name="Model">The model that minimises mean loss plus penalty over all rows. Its weights are always finite.</param>
/// <param name="Loss">The mean loss of the model over the same rows, without the penalty.</param>
/// <param name="NonZeroCount">The number of coefficients that are not 0, without the intercept.</param>
public sealed record PathPoint<TModel>(Penalty Penalty, TModel Model, double Loss, int NonZeroCount)
    where TModel : ILinearModel;
