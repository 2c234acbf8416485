using System.Diagnostics;

namespace GradientDescent.Orleans.Asking;

/// <summary>Asks the grains of partitions. A call that fails is made again, with everything that its answer depends on: a lost silo costs time, and no bit of the result.</summary>
internal sealed class ClusterSession(IGrainFactory grains, PartitionWork work, IReadOnlyDictionary<RowPartition, string> keys, ClusterOptions options) : PartitionSession
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly byte[] _work = work.ToBytes();
    private readonly Dictionary<RowPartition, string> _texts = keys.Keys.ToDictionary(
        static partition => partition, static partition => partition.ToText(), (IEqualityComparer<RowPartition>)ReferenceEqualityComparer.Instance);

    public override async Task<byte[]> AskAsync(RowPartition partition, byte[] question, CancellationToken cancellationToken)
    {
        using var asked = ClusterTelemetry.Ask(work.Key, partition);
        var call = new PartitionCall { Kind = partition.Kind, Partition = _texts[partition], WorkKey = work.Key, Work = _work, Question = question };
        var grain = grains.GetGrain<IPartitionGrain>(keys[partition]);
        var (silent, wait) = (Stopwatch.StartNew(), ShortestWait);
        while (true)
        {
            try
            {
                ClusterTelemetry.Sent(call);
                if (await grain.Answer(call).WaitAsync(cancellationToken).ConfigureAwait(false) is { } answer)
                {
                    ClusterTelemetry.Received(answer);
                    return answer;
                }

                // The silo is alive, and still computes.
                (silent, wait) = (Stopwatch.StartNew(), ShortestWait);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                if (silent.Elapsed > options.Patience)
                    throw new PartitionException(partition, $"No silo has answered for {silent.Elapsed.TotalSeconds:F0} seconds: {exception.Message}", exception);
                ClusterTelemetry.Retried();
                ClusterLog.AsksAgain(options.Logger, exception, partition.Name, wait);
                await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
                wait = wait + wait < LongestWait ? wait + wait : LongestWait;
            }
        }
    }
}
