using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>A question with everything that its answer depends on, so that any silo can answer it.</summary>
/// <remarks>All of it is text and bytes: arrays of doubles would be written one by one.</remarks>
[GenerateSerializer]
[Immutable]
[Alias("GradientDescent.PartitionCall")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartitionCall
{
    /// <summary>The kind of the description of the partition.</summary>
    [Id(0)]
    public required string Kind { get; init; }

    /// <summary>The description of the partition.</summary>
    [Id(1)]
    public required string Partition { get; init; }

    /// <summary>The key of the work.</summary>
    [Id(2)]
    public required string WorkKey { get; init; }

    /// <summary>The bytes of the work.</summary>
    [Id(3)]
    public required byte[] Work { get; init; }

    /// <summary>The question.</summary>
    [Id(4)]
    public required byte[] Question { get; init; }
}
