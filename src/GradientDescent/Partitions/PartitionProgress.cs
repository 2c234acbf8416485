using static System.FormattableString;

namespace GradientDescent;

/// <summary>The progress of a round, in which every partition is asked the same question.</summary>
/// <param name="Round">The number of the round, from 1.</param>
/// <param name="Answered">The number of partitions that have answered.</param>
/// <param name="PartitionCount">The number of partitions.</param>
public readonly record struct PartitionProgress(long Round, int Answered, int PartitionCount)
{
    /// <summary>Returns for example <c>round 7: 3 of 32 partitions</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"round {Round}: {Answered} of {PartitionCount} partitions");
}
