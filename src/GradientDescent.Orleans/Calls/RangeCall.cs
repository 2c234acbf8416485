using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>The same question to consecutive partitions, whose sums are added.</summary>
/// <remarks>The calls have one work and one question, which are written once.</remarks>
[GenerateSerializer]
[Immutable]
[Alias("GradientDescent.RangeCall")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RangeCall
{
    /// <summary>The keys of the partitions.</summary>
    [Id(0)]
    public required string[] Keys { get; init; }

    /// <summary>The question to each of them.</summary>
    [Id(1)]
    public required PartitionCall[] Calls { get; init; }
}
