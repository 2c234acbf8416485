using GradientDescent.Orleans.Calls;

namespace GradientDescent.Orleans.Asking;

/// <summary>Asks the grains of partitions. Every call has everything that its answers depend on, so that any silo can answer it.</summary>
internal sealed class ClusterSession(IGrainFactory grains, PartitionWork work, IReadOnlyDictionary<RowPartition, string> keys, ClusterTrainingOptions options) : PartitionSession
{
    private readonly RepeatedCall _calls = new(options);
    private readonly byte[] _work = work.ToBytes();
    private readonly PartitionSilos _silos = new();
    private readonly Dictionary<RowPartition, CalledPartition> _partitions = keys.ToDictionary(
        static pair => pair.Key, static pair => new CalledPartition { Key = pair.Value, Kind = pair.Key.Kind, Text = pair.Key.ToText() }, (IEqualityComparer<RowPartition>)ReferenceEqualityComparer.Instance);

    public override IEnumerable<IReadOnlyList<RowPartition>> AskedTogether(IReadOnlyList<RowPartition> partitions) => _silos.Together(partitions, partition => keys[partition]);

    public override async Task<byte[][]> AskAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken)
    {
        var call = CallOf(partitions, question);
        var replies = await Answer(partitions[0], call, () => grains.GetGrain<IPartitionGrain>(call.Partitions[0].Key).Answer(call), cancellationToken).ConfigureAwait(false);
        _silos.Learn(call, replies);
        var answers = replies.Select(static reply => reply.Answer).ToArray();
        ClusterTelemetry.Received(answers);
        return answers;
    }

    /// <summary>The grain that merges the answers is where the first of the partitions is.</summary>
    public override async Task<byte[]?> AskMergedAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken)
    {
        var call = CallOf(partitions, question);
        var answer = await Answer(partitions[0], call, () => grains.GetGrain<IRangeGrain>(call.Partitions[0].Key).Merge(call), cancellationToken).ConfigureAwait(false);
        ClusterTelemetry.Received(answer);
        return answer.Length > 0 ? answer : null;
    }

    private async Task<TAnswer> Answer<TAnswer>(RowPartition first, PartitionCall call, Func<Task<TAnswer?>> ask, CancellationToken cancellationToken)
        where TAnswer : class
    {
        using var asked = ClusterTelemetry.Ask(first, call);
        return await _calls.Answer(first, call, ask, cancellationToken).ConfigureAwait(false);
    }

    private PartitionCall CallOf(IReadOnlyList<RowPartition> partitions, byte[] question) =>
        new() { WorkKey = work.Key, Work = _work, Question = question, Partitions = [.. partitions.Select(partition => _partitions[partition])] };
}
