namespace GradientDescent.Partitions;

/// <summary>
/// The order of merging: sums of consecutive partitions are merged first, and then the sums of these ranges. So sums can be merged near the partitions, and have the bits that they
/// have in one process.
/// </summary>
internal static class SumRanges
{
    /// <summary>The number of partitions of a range. Few partitions are one range.</summary>
    public const int PartitionCount = 32;

    /// <summary>Merges the sums of all partitions.</summary>
    public static TSums Merge<TSums>(IEnumerable<TSums> sums, Func<TSums, TSums, TSums> merge) =>
        sums.Chunk(PartitionCount).Select(range => range.Aggregate(merge)).Aggregate(merge);
}
