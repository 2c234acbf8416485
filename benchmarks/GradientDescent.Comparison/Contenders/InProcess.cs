using System.Diagnostics;

namespace GradientDescent.Comparison.Contenders;

/// <summary>A contender that is a method call.</summary>
/// <param name="compute">The call.</param>
/// <param name="form">The rows in its format, if they are in unmanaged memory.</param>
internal sealed class InProcess(Func<double[]> compute, IDisposable? form = null) : Contender
{
    public override TimeSpan Run(int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var time = 0; time < times; time++)
            Answer = compute();
        return Stopwatch.GetElapsedTime(start);
    }

    public override void Dispose() => form?.Dispose();
}
