namespace GradientDescent;

/// <summary>What a fit does with a partition whose rows cannot be read: its file is missing, damaged, or has changed since it was described; or a row is invalid.</summary>
public enum UnreadablePartitions
{
    /// <summary>The fit throws a <see cref="PartitionException"/>.</summary>
    Throw,

    /// <summary>
    /// The fit leaves out the partition, and names it in its advice. Only the first answer of a partition decides: if it cannot be read again later, the fit throws, because sums of
    /// different rows would be combined.
    /// </summary>
    LeaveOut,
}
