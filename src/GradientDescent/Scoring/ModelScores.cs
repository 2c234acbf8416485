using System.Diagnostics.CodeAnalysis;
using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>How well a model predicts rows, in the units of the target's property. <c>model.Evaluate(rows)</c> returns it.</summary>
public sealed record ModelScores : Scores
{
    [SetsRequiredMembers]
    internal ModelScores(Scores scores)
        : base(scores)
    {
    }

    /// <summary>The number of rows that have a prediction and a target.</summary>
    public long RowCount { get; init; }

    /// <summary>Σ w, the sum of their sample weights; the number of these rows if there are no weights.</summary>
    public double SumOfWeights { get; init; }

    /// <summary>The scores of a transformed target, such as those of <c>LogPrice</c>, which a fit minimises. Null if the target is not transformed.</summary>
    public Scores? Transformed { get; init; }

    /// <summary>
    /// The rows without a prediction or without a target, by property and reason. They are in no other number. A row with a negative or missing sample weight is one of
    /// them too.
    /// </summary>
    public IReadOnlyList<SkippedRowReason> Unpredicted { get; init; } = [];

    /// <summary>
    /// The rows outside the range of the training rows, by property; empty if there are none. Null if the model has no ranges, see
    /// <see cref="ModelProvenance.Ranges"/>.
    /// </summary>
    public IReadOnlyList<OutsideRange>? Outside { get; init; }

    /// <summary>
    /// Returns for example <c>Price: RMSE 75.4436, MAE 60.1429, median 52.2, maximum 122.6, bias 0, R² 0.661782; 7 rows</c>, with six significant digits per number,
    /// followed by the scores of a transformed target, the rows without a prediction and those outside the range, in the invariant culture.
    /// </summary>
    public override string ToString() => string.Join("; ",
    [
        base.ToString(), Counted.Of(RowCount, "row") + (SumOfWeights == RowCount ? "" : Invariant($" of weight {SumOfWeights:G6}")),
        .. Transformed is null ? Array.Empty<string>() : [Transformed.ToString()],
        .. Unpredicted.Select(static reason => $"without {reason}"),
        .. (Outside ?? []).Select(static range => range.ToString()),
    ]);
}
