using GradientDescent.Printing;
using GradientDescent.Selection;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>The optimum at one penalty after the other, in the order of the grid.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed class RegularizationPath<TModel>
    where TModel : ILinearModel
{
    internal RegularizationPath()
    {
    }

    /// <summary>What was found, a point for each penalty.</summary>
    public required IReadOnlyList<PathPoint<TModel>> Points { get; init; }

    /// <summary>How many rows were trained on.</summary>
    public required long RowCount { get; init; }

    /// <summary>How many rows were left out, see <see cref="FitResult{TModel}.SkippedRows"/>.</summary>
    public required long SkippedRows { get; init; }

    /// <summary>What the trainer noticed and what could be done about it, a sentence each; empty when all is well.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>A table: penalty weights, loss and how many coefficients are not 0, a line for each point, of many points for some; in the invariant culture.</summary>
    public override string ToString() => new PointTable([.. Points.Select(static point => point.Penalty)])
        .With("loss", index => Points[index].Loss)
        .With("not 0", index => Points[index].NonZeroCount)
        .ToString();
}

/// <summary>The optimum at one penalty.</summary>
/// <typeparam name="TModel">The model record's own model.</typeparam>
/// <param name="Penalty">The penalty.</param>
/// <param name="Model">The model that minimises mean loss and penalty over all rows. Its weights are always finite.</param>
/// <param name="Loss">The mean loss of the model over the same rows, without the penalty.</param>
/// <param name="NonZeroCount">How many coefficients are not 0; the intercept is none.</param>
public sealed record PathPoint<TModel>(Penalty Penalty, TModel Model, double Loss, int NonZeroCount)
    where TModel : ILinearModel
{
    /// <summary>The penalty and what it came to, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Penalty.ToText("G6")}: loss {Loss:G6}, {Counted.Of(NonZeroCount, "coefficient")} not 0");
}
