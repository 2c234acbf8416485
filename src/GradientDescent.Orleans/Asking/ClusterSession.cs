namespace GradientDescent.Orleans.Asking;

/// <summary>Asks the grains of partitions. Every call has everything that its answer depends on, so that any silo can answer it.</summary>
internal sealed class ClusterSession(IGrainFactory grains, PartitionWork work, IReadOnlyDictionary<RowPartition, string> keys, ClusterTrainingOptions options) : PartitionSession
{
    private readonly RepeatedCall _calls = new(options);
    private readonly byte[] _work = work.ToBytes();
    private readonly Dictionary<RowPartition, string> _texts = keys.Keys.ToDictionary(
        static partition => partition, static partition => partition.ToText(), (IEqualityComparer<RowPartition>)ReferenceEqualityComparer.Instance);

    public override async Task<byte[]> AskAsync(RowPartition partition, byte[] question, CancellationToken cancellationToken)
    {
        using var asked = ClusterTelemetry.Ask(work.Key, partition);
        var call = CallOf(partition, question);
        return await _calls.Answer(partition, SharedBytes(question) + OwnBytes(partition), () => grains.GetGrain<IPartitionGrain>(keys[partition]).Answer(call), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The grain that adds the sums is where the first of the partitions is.</summary>
    public override async Task<byte[]?> AskSumAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        var first = partitions[0];
        using var asked = ClusterTelemetry.Ask(work.Key, first);
        var call = new RangeCall { Keys = [.. partitions.Select(partition => keys[partition])], Calls = [.. partitions.Select(partition => CallOf(partition, question))] };
        var bytes = SharedBytes(question) + partitions.Sum(partition => OwnBytes(partition) + keys[partition].Length);
        var answer = await _calls.Answer(first, bytes, () => grains.GetGrain<IRangeGrain>(keys[first]).Sum(call), cancellationToken).ConfigureAwait(false);
        return answer.Length > 0 ? answer : null;
    }

    private PartitionCall CallOf(RowPartition partition, byte[] question) =>
        new() { Kind = partition.Kind, Partition = _texts[partition], WorkKey = work.Key, Work = _work, Question = question };

    private int SharedBytes(byte[] question) => question.Length + _work.Length + work.Key.Length;

    private int OwnBytes(RowPartition partition) => partition.Kind.Length + _texts[partition].Length;
}
