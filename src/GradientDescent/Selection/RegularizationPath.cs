using GradientDescent.Printing;
using GradientDescent.Selection;
using static System.FormattableString;

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
    public long SkippedRows => SkippedRowReasons.Sum(static reason => reason.RowCount);

    /// <summary>Why rows were left out, see <see cref="FitResult{TModel}.SkippedRowReasons"/>.</summary>
    public required IReadOnlyList<SkippedRowReason> SkippedRowReasons { get; init; }

    /// <summary>Problems that the trainer found, and how to fix them; empty if there are none.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>
    /// Returns a table with the penalty weights, the loss and the number of coefficients other than 0, one line per point, in the invariant culture.
    /// Of many points it shows some.
    /// </summary>
    public override string ToString() => new PointTable([.. Points.Select(static point => point.Penalty)])
        .With("loss", index => Points[index].Loss)
        .With("not 0", index => Points[index].NonZeroCount)
        .ToString();
}

/// <summary>The optimum for one penalty.</summary>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
/// <param name="Penalty">The penalty.</param>
/// <param name="Model">The model that minimises mean loss plus penalty over all rows. Its weights are always finite.</param>
/// <param name="Loss">The mean loss of the model over the same rows, without the penalty.</param>
/// <param name="NonZeroCount">The number of coefficients that are not 0, without the intercept.</param>
public sealed record PathPoint<TModel>(Penalty Penalty, TModel Model, double Loss, int NonZeroCount)
    where TModel : ILinearModel
{
    /// <summary>Returns the penalty and its result, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Penalty.ToText("G6")}: loss {Loss:G6}, {Counted.Of(NonZeroCount, "coefficient")} not 0");
}
