using System.Diagnostics;
using MathNet.Numerics.Statistics;

namespace GradientDescent.Benchmarks.Timing;

/// <summary>
/// Times of contenders that run in turns, round by round, every second round in reverse order. So other load on the machine affects all of them.
/// </summary>
internal sealed class Rounds
{
    private const int Count = 15;

    /// <summary>Much longer than the resolution of the clock and the call of a delegate.</summary>
    private static readonly TimeSpan ShortestSample = TimeSpan.FromMilliseconds(0.5);

    private readonly double[][] _seconds;

    private Rounds(double[][] seconds) => _seconds = seconds;

    public static Rounds Of(params Action[] contenders)
    {
        JitWarmUp.Run(contenders);
        var calls = Array.ConvertAll(contenders, CallsPerSample);
        var seconds = Array.ConvertAll(contenders, static _ => new double[Count]);
        for (var round = 0; round < Count; round++)
        {
            for (var turn = 0; turn < contenders.Length; turn++)
            {
                var contender = round % 2 == 0 ? turn : contenders.Length - 1 - turn;
                seconds[contender][round] = Sample(contenders[contender], calls[contender]).TotalSeconds / calls[contender];
            }
        }

        return new(seconds);
    }

    /// <summary>The median time of a call.</summary>
    public double Seconds(int contender) => _seconds[contender].Median();

    /// <summary>The least time of a call: that of a round which other load on the machine disturbed least.</summary>
    public double LeastSeconds(int contender) => _seconds[contender].Min();

    /// <summary>The ratio of the times of two contenders, from their two times in each round.</summary>
    /// <param name="slow">The contender whose time is divided.</param>
    /// <param name="fast">The contender whose time divides.</param>
    /// <param name="scale">A number to multiply the ratio by, if the contenders do different amounts of work.</param>
    public RatioInterval Ratio(int slow, int fast, double scale = 1) =>
        RatioInterval.Of(_seconds[slow].Zip(_seconds[fast], (slow, fast) => scale * slow / fast));

    private static int CallsPerSample(Action contender)
    {
        var calls = 1;
        while (Sample(contender, calls) < ShortestSample)
            calls *= 2;
        return calls;
    }

    private static TimeSpan Sample(Action contender, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
            contender();
        return Stopwatch.GetElapsedTime(start);
    }
}
