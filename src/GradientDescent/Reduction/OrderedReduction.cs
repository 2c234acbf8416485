using System.Runtime.ExceptionServices;

namespace GradientDescent.Reduction;

/// <summary>
/// Sums groups of rows on several threads. The bits are those of one thread: each group is summed by itself, and the groups are merged in order.
/// </summary>
/// <remarks>
/// A thread takes the next group, sums it, and waits until all earlier groups are merged. One thread allocates nothing; several threads allocate what
/// <see cref="Parallel"/> needs to start them, a few hundred bytes per thread and call.
/// </remarks>
/// <typeparam name="TPartial">The type of the sums.</typeparam>
internal sealed class OrderedReduction<TPartial>
    where TPartial : IPartialSum<TPartial>
{
    private readonly TPartial[] _partials;
    private readonly Action<long, TPartial> _accumulate;

    /// <param name="threads">The maximum number of threads.</param>
    /// <param name="create">Creates the sums of one thread.</param>
    /// <param name="accumulate">Adds the rows of a group to cleared sums.</param>
    public OrderedReduction(int threads, Func<TPartial> create, Action<long, TPartial> accumulate)
    {
        _partials = new TPartial[threads];
        for (var thread = 0; thread < threads; thread++)
            _partials[thread] = create();
        _accumulate = accumulate;
    }

    /// <summary>Adds all groups to the total.</summary>
    /// <param name="groupCount">The number of groups.</param>
    /// <param name="total">The sums to add to.</param>
    /// <param name="merged">Called with the index of each group after it was merged, in order, by one thread at a time. Default: none.</param>
    /// <param name="cancellationToken">Checked before every group.</param>
    /// <exception cref="OperationCanceledException">The reduction was cancelled. The total then contains some of the groups.</exception>
    public void Run(long groupCount, TPartial total, Action<long>? merged = null, CancellationToken cancellationToken = default)
    {
        if (_partials.Length == 1 || groupCount < 2)
        {
            for (long group = 0; group < groupCount; group++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Sum(group, _partials[0]);
                total.Merge(_partials[0]);
                merged?.Invoke(group);
            }
        }
        else
        {
            new ParallelRun(this, groupCount, total, merged, cancellationToken).Run();
        }
    }

    /// <summary>Returns the memory of the sums of the threads, if it is borrowed. There must be no run after that.</summary>
    public void Release()
    {
        foreach (var partial in _partials)
            IBorrowingSum.Release(partial);
    }

    private void Sum(long group, TPartial partial)
    {
        partial.Clear();
        _accumulate(group, partial);
    }

    /// <summary>One parallel run: the next group to be summed, and the next group to be merged.</summary>
    private sealed class ParallelRun(
        OrderedReduction<TPartial> reduction, long groupCount, TPartial total, Action<long>? merged, CancellationToken cancellationToken)
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
                    cancellationToken.ThrowIfCancellationRequested();
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

        /// <summary>Waits until all earlier groups are merged. Other threads work on them, so this ends; if one fails, all threads stop.</summary>
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

        /// <summary>If several groups fail, the exception of the first group is thrown, as with one thread.</summary>
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
