using GradientDescent.Binary;
using GradientDescent.RowReading;
using GradientDescent.Scoring;

namespace GradientDescent.Partitions;

/// <summary>The scores of the rows of one or more partitions, and the rows that were left out.</summary>
/// <param name="RowCount">The number of rows that were read, with those that were left out.</param>
/// <param name="Sums">The sums of the other rows.</param>
/// <param name="Unpredicted">The rows that were left out.</param>
internal sealed record PartitionScores(long RowCount, EvaluationSums Sums, IReadOnlyList<SkippedRowReason> Unpredicted)
{
    public void Write(NumberWriter to)
    {
        to.Write(RowCount);
        to.WriteAll(Unpredicted, SkippedRowNumbers.Write);
        Sums.Write(to);
    }

    public static PartitionScores Read(NumberReader from, bool transformsTarget)
    {
        var (rows, unpredicted) = (from.ReadInt64(), from.ReadAll(SkippedRowNumbers.Read));
        return new(rows, new EvaluationSums(transformsTarget).Read(from), unpredicted);
    }

    /// <summary>The scores of these rows and later ones.</summary>
    public PartitionScores Merge(PartitionScores next)
    {
        Sums.Merge(next.Sums);
        return new(RowCount + next.RowCount, Sums, SkippedRows.Merge(Unpredicted, next.Unpredicted, RowCount));
    }
}
