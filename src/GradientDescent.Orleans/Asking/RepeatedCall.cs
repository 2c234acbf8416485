using System.Diagnostics;

namespace GradientDescent.Orleans.Asking;

/// <summary>A call that is made again if it fails: a lost silo costs time, and no bit of the result.</summary>
/// <param name="options">How long it is made again.</param>
internal sealed class RepeatedCall(ClusterTrainingOptions options)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <param name="partition">The partition, or the first of several, for messages.</param>
    /// <param name="call">The call.</param>
    /// <param name="ask">Makes the call; it throws also while no silo is known that could answer. Its result is null if the silo is alive, and still computes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PartitionException">No silo has answered for the time of the options.</exception>
    public async Task<TAnswer> Answer<TAnswer>(RowPartition partition, PartitionCall call, Func<Task<TAnswer?>> ask, CancellationToken cancellationToken)
        where TAnswer : class
    {
        var (failing, wait) = (default(Stopwatch), ShortestWait);
        while (true)
        {
            try
            {
                ClusterTelemetry.Sent(call);
                if (await ask().WaitAsync(cancellationToken).ConfigureAwait(false) is { } answer)
                    return answer;
                (failing, wait) = (null, ShortestWait);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                failing ??= Stopwatch.StartNew();
                if (failing.Elapsed > options.Patience)
                    throw new PartitionException(partition, $"No silo has answered for {failing.Elapsed.TotalSeconds:F0} seconds: start silos with AddGradientDescent, or see whether they are lost ({exception.Message})", exception);
                ClusterTelemetry.Retried();
                ClusterLog.AsksAgain(options.Logger, exception, partition.Name, wait);
                await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
                wait = wait + wait < LongestWait ? wait + wait : LongestWait;
            }
        }
    }
}
