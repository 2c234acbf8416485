using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>Merges the answers of consecutive partitions on a silo, so that the process that asks gets one answer for all of them.</summary>
[Alias("GradientDescent.IRangeGrain")]
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRangeGrain : IGrainWithStringKey
{
    /// <summary>Asks the partitions, and merges their answers in their order.</summary>
    /// <param name="asked">The question and the partitions.</param>
    /// <returns>The answer; empty if a partition has none, so that each must be asked for itself; null if it is still being computed, so that the same question must be asked again.</returns>
    [Alias("Merge")]
    Task<byte[]?> Merge(PartitionCall asked);
}
