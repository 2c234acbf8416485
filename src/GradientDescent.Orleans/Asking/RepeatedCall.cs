using System.Diagnostics;

namespace GradientDescent.Orleans.Asking;

/// <summary>A call that is made again if it fails: a lost silo costs time, and no bit of the result.</summary>
/// <param name="options">How long it is made again.</param>
internal sealed class RepeatedCall(ClusterTrainingOptions options)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <param name="partition">The partition, or the first of several, for messages.</param>
    /// <param name="bytes">The number of bytes of the question, with everything that its answer depends on.</param>
    /// <param name="call">Makes the call; it throws also while no silo is known that could answer. Its result is null if the silo is alive, and still computes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PartitionException">No silo has answered for the time of the options.</exception>
    public async Task<byte[]> Answer(RowPartition partition, int bytes, Func<Task<byte[]?>> call, CancellationToken cancellationToken)
    {
        var (failing, wait) = (default(Stopwatch), ShortestWait);
        while (true)
        {
            try
            {
                ClusterTelemetry.Sent(bytes);
                if (await call().WaitAsync(cancellationToken).ConfigureAwait(false) is { } answer)
                {
                    ClusterTelemetry.Received(answer);
                    return answer;
                }

                (failing, wait) = (null, ShortestWait);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                failing ??= Stopwatch.StartNew();
                if (failing.Elapsed > options.Patience)
                    throw new PartitionException(partition, $"No silo has answered for {failing.Elapsed.TotalSeconds:F0} seconds: {exception.Message}", exception);
                ClusterTelemetry.Retried();
                ClusterLog.AsksAgain(options.Logger, exception, partition.Name, wait);
                await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
                wait = wait + wait < LongestWait ? wait + wait : LongestWait;
            }
        }
    }
}
