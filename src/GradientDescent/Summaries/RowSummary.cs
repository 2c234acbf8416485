using GradientDescent.Reduction;

namespace GradientDescent.Summaries;

/// <summary>Everything that squared error needs of the rows.</summary>
/// <param name="Moments">The moments of the rows.</param>
/// <param name="Factor">The triangular factor of the rows, if it was computed; the moments are then computed from it.</param>
internal sealed record RowSummary(Moments Moments, TriangularFactor? Factor = null)
{
    /// <summary>Computes the summary of rows in one pass.</summary>
    public static RowSummary Of<TSums>(RowSource rows, int featureCount, CancellationToken cancellationToken = default)
        where TSums : class, IRowSummary<TSums>
    {
        var total = TSums.For(rows, featureCount);
        rows.AddTo(total, total.CreateAlike, cancellationToken: cancellationToken);
        var summary = total.ToSummary();
        IBorrowingSum.Release(total);
        return summary;
    }
}
