using GradientDescent.Binary;
using GradientDescent.RowReading;
using GradientDescent.Summaries;

namespace GradientDescent.Partitions;

/// <summary>The summary of the rows of one or more partitions, and the rows that were left out.</summary>
/// <param name="RowCount">The number of rows that were read, with those that were left out.</param>
/// <param name="Summary">The moments and the factor; null if there are no rows.</param>
/// <param name="Skipped">The rows that were left out.</param>
internal sealed record PartitionSummary(long RowCount, RowSummary? Summary, IReadOnlyList<SkippedRowReason> Skipped)
{
    public void Write(NumberWriter to)
    {
        to.Write(RowCount);
        to.WriteAll(Skipped, SkippedRowNumbers.Write);
        to.Write(Summary is not null);
        if (Summary is null)
            return;
        to.Write(Summary.Factor is not null);
        if (Summary.Factor is { } factor)
            SummaryNumbers.Write(factor, to);
        else
            SummaryNumbers.Write(Summary.Moments, to);
    }

    public static PartitionSummary Read(NumberReader from)
    {
        var (rows, skipped) = (from.ReadInt64(), from.ReadAll(SkippedRowNumbers.Read));
        if (!from.ReadBoolean())
            return new(rows, null, skipped);
        if (!from.ReadBoolean())
            return new(rows, new(SummaryNumbers.ReadMoments(from)), skipped);
        var factor = SummaryNumbers.ReadFactor(from);
        return new(rows, new(factor.ToMoments(), factor), skipped);
    }

    /// <summary>The summary of these rows and later ones.</summary>
    public PartitionSummary Merge(PartitionSummary next) => new(RowCount + next.RowCount, Merge(Summary, next.Summary), SkippedRows.Merge(Skipped, next.Skipped, RowCount));

    private static RowSummary? Merge(RowSummary? one, RowSummary? next)
    {
        if (one is null || next is null)
            return one ?? next;
        if (one.Factor is null || next.Factor is null)
            return new(MomentMerging.Merge(one.Moments, next.Moments));
        var factor = one.Factor.Merge(next.Factor);
        return new(factor.ToMoments(), factor);
    }
}
