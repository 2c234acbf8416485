using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>A partition in a question.</summary>
[GenerateSerializer]
[Immutable]
[Alias("GradientDescent.CalledPartition")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CalledPartition
{
    /// <summary>The key of the grain of the partition.</summary>
    [Id(0)]
    public required string Key { get; init; }

    /// <summary>The kind of the description of the partition.</summary>
    [Id(1)]
    public required string Kind { get; init; }

    /// <summary>The description of the partition.</summary>
    [Id(2)]
    public required string Text { get; init; }
}
