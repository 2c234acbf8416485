using System.Runtime.ExceptionServices;

namespace GradientDescent.Reduction;

/// <summary>
/// Sums over groups of rows on several threads, with the bits that one thread gives: each group is summed by itself, and the
/// groups are merged in their order, whoever summed them.
/// </summary>
/// <remarks>
/// Threads take the next group, sum it, and wait for their turn to merge. On one thread nothing is allocated; on several,
/// what <see cref="Parallel"/> needs to start them, a few hundred bytes a thread and call.
/// </remarks>
/// <typeparam name="TPartial">The sums.</typeparam>
internal sealed class OrderedReduction<TPartial>
    where TPartial : IPartialSum<TPartial>
{
    private readonly TPartial[] _partials;
    private readonly Action<long, TPartial> _accumulate;

    /// <param name="threads">How many threads may work at most.</param>
    /// <param name="create">Makes the sums of one thread.</param>
    /// <param name="accumulate">Adds a group's rows to sums that are clear.</param>
    public OrderedReduction(int threads, Func<TPartial> create, Action<long, TPartial> accumulate)
    {
        _partials = new TPartial[threads];
        for (var thread = 0; thread < threads; thread++)
            _partials[thread] = create();
        _accumulate = accumulate;
    }

    /// <summary>Adds all groups to the total.</summary>
    /// <param name="groupCount">How many there are.</param>
    /// <param name="total">What they are added to.</param>
    /// <param name="merged">Called with the number of each group after it was added, in order, by one thread at a time.</param>
    /// <param name="cancellation">Checked before every group.</param>
    /// <exception cref="OperationCanceledException">It was cancelled. The total has some of the groups.</exception>
    public void Run(long groupCount, TPartial total, Action<long>? merged = null, CancellationToken cancellation = default)
    {
        if (_partials.Length == 1 || groupCount < 2)
        {
            for (long group = 0; group < groupCount; group++)
            {
                cancellation.ThrowIfCancellationRequested();
                Sum(group, _partials[0]);
                total.Merge(_partials[0]);
                merged?.Invoke(group);
            }
        }
        else
        {
            new Race(this, groupCount, total, merged, cancellation).Run();
        }
    }

    private void Sum(long group, TPartial partial)
    {
        partial.Clear();
        _accumulate(group, partial);
    }

    /// <summary>One parallel run: which group is next to be summed, and whose turn it is to merge.</summary>
    private sealed class Race(
        OrderedReduction<TPartial> reduction, long groupCount, TPartial total, Action<long>? merged, CancellationToken cancellation)
    {
        private readonly Lock _failureLock = new();
        private long _taken = -1;
        private long _turn;
        private long _failedGroup = long.MaxValue;
        private ExceptionDispatchInfo? _failure;

        public void Run()
        {
            var threads = (int)Math.Min(reduction._partials.Length, groupCount);
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, Work);
            _failure?.Throw();
        }

        private void Work(int thread)
        {
            var partial = reduction._partials[thread];
            while (true)
            {
                var group = Interlocked.Increment(ref _taken);
                if (group >= groupCount)
                    return;

                try
                {
                    cancellation.ThrowIfCancellationRequested();
                    reduction.Sum(group, partial);
                    if (!WaitFor(group))
                        return;
                    total.Merge(partial);
                    merged?.Invoke(group);
                }
                catch (Exception exception)
                {
                    Fail(group, exception);
                    return;
                }

                Volatile.Write(ref _turn, group + 1);
            }
        }

        /// <summary>Whoever holds an earlier group is at work on it, so its turn passes, or it fails and all give up.</summary>
        private bool WaitFor(long group)
        {
            var spin = default(SpinWait);
            while (Volatile.Read(ref _turn) != group)
            {
                if (Volatile.Read(ref _failedGroup) < group)
                    return false;
                spin.SpinOnce(sleep1Threshold: -1);
            }

            return true;
        }

        /// <summary>Of several failures the one of the first group is told, as on one thread.</summary>
        private void Fail(long group, Exception exception)
        {
            lock (_failureLock)
            {
                if (group > _failedGroup)
                    return;
                Volatile.Write(ref _failedGroup, group);
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
