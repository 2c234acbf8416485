using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>A question to one or more partitions, with everything that its answers depend on, so that any silo can answer it.</summary>
/// <remarks>All of it is text and bytes: arrays of doubles would be written one by one.</remarks>
[GenerateSerializer]
[Immutable]
[Alias("GradientDescent.PartitionCall")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartitionCall
{
    /// <summary>The key of the work.</summary>
    [Id(0)]
    public required string WorkKey { get; init; }

    /// <summary>The bytes of the work.</summary>
    [Id(1)]
    public required byte[] Work { get; init; }

    /// <summary>The question.</summary>
    [Id(2)]
    public required byte[] Question { get; init; }

    /// <summary>The partitions.</summary>
    [Id(3)]
    public required CalledPartition[] Partitions { get; init; }

    internal IEnumerable<string> Keys => Partitions.Select(static partition => partition.Key);

    /// <summary>The same question to some of the partitions.</summary>
    internal PartitionCall To(CalledPartition[] partitions) => new() { WorkKey = WorkKey, Work = Work, Question = Question, Partitions = partitions };

    internal bool IsSame(PartitionCall other) => Question.AsSpan().SequenceEqual(other.Question) && Work.AsSpan().SequenceEqual(other.Work) && Keys.SequenceEqual(other.Keys);
}
