namespace GradientDescent.Partitions;

/// <summary>
/// The order of additions: sums of consecutive partitions are added first, and then the sums of these ranges. So sums can be added near the partitions, and have the bits that they
/// have in one process.
/// </summary>
internal static class SumRanges
{
    /// <summary>The number of partitions of a range. Few partitions are one range.</summary>
    public const int PartitionCount = 32;

    /// <summary>Adds lists of numbers of the same length, one after the other.</summary>
    public static double[] Add(IEnumerable<double[]> sums) => sums.Aggregate(static (total, next) =>
    {
        for (var i = 0; i < total.Length; i++)
            total[i] += next[i];
        return total;
    });
}
