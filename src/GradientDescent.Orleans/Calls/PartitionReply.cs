using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>The answer of a partition, and where the partition is, so that the partitions of a silo are asked together.</summary>
[GenerateSerializer]
[Immutable]
[Alias("GradientDescent.PartitionReply")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartitionReply
{
    /// <summary>The answer.</summary>
    [Id(0)]
    public required byte[] Answer { get; init; }

    /// <summary>The hash of the address of the silo.</summary>
    [Id(1)]
    public required int Silo { get; init; }
}
