
namespace GradientDescent.Summaries;

/// <summary>All that squared loss needs to know of the rows.</summary>
/// <param name="Moments">Their moments.</param>
/// <param name="Factor">Their triangular factor, where the rows were read for it; the moments come from it then.</param>
internal sealed record RowSummary(Moments Moments, TriangularFactor? Factor = null)
{
    /// <summary>Of rows at hand, in one pass.</summary>
    public static RowSummary Of<TSums>(RowSource rows, int featureCount, CancellationToken cancellation = default)
        where TSums : class, IRowSummary<TSums>
    {
        var total = TSums.For(rows, featureCount);
        rows.AddTo(total, total.CreateAlike, cancellation: cancellation);
        return total.ToSummary();
    }
}
