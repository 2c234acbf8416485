using System.Runtime.ExceptionServices;

namespace GradientDescent.Reduction;

/// <summary>Calls a function for each number on several threads. The calls do not depend on one another, so their order does not matter.</summary>
internal static class SeparateCalls
{
    /// <summary>If several calls fail, the exception of the lowest number is thrown, as with one thread.</summary>
    /// <param name="count">The number of calls: their numbers are from 0 on.</param>
    /// <param name="threads">The maximum number of threads.</param>
    /// <param name="call">The function.</param>
    public static void Run(int count, int threads, Action<int> call)
    {
        if (threads == 1)
        {
            for (var number = 0; number < count; number++)
                call(number);
            return;
        }

        var failureLock = new Lock();
        (int Number, ExceptionDispatchInfo? Exception) failure = (int.MaxValue, null);
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, (number, loop) =>
        {
            try
            {
                call(number);
            }
            catch (Exception exception)
            {
                lock (failureLock)
                {
                    if (number < failure.Number)
                        failure = (number, ExceptionDispatchInfo.Capture(exception));
                }

                // All calls with lower numbers are still made.
                loop.Break();
            }
        });
        failure.Exception?.Throw();
    }
}
