using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>Adds the sums of consecutive partitions on a silo, so that the process that asks gets one answer for all of them.</summary>
[Alias("GradientDescent.IRangeGrain")]
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRangeGrain : IGrainWithStringKey
{
    /// <summary>Asks the partitions, and adds their sums in their order.</summary>
    /// <param name="asked">The partitions and the question.</param>
    /// <returns>The answer; empty if a partition has no sums, so that each must be asked for itself; null if it is still being computed, so that the same question must be asked again.</returns>
    [Alias("Sum")]
    Task<byte[]?> Sum(RangeCall asked);
}
