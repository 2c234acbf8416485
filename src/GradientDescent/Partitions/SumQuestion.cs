using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>A question whose answers are sums over the rows of a partition, so that those of consecutive partitions can be merged.</summary>
/// <typeparam name="TSums">The sums.</typeparam>
internal abstract record SumQuestion<TSums> : PartitionQuestion
{
    public abstract TSums ReadSums(NumberReader from);

    public abstract void WriteSums(TSums sums, NumberWriter to);

    /// <summary>The sums of some rows and of later ones. The first ones may be changed.</summary>
    public abstract TSums Merge(TSums one, TSums next);

    public sealed override void Merge(IEnumerable<NumberReader> answers, NumberWriter to) => WriteSums(answers.Select(ReadSums).Aggregate(Merge), to);
}
