using System.Runtime;

namespace GradientDescent.Benchmarks.Timing;

/// <summary>
/// Runs code until the JIT has compiled its final version, and that of code that ran before it. The JIT counts calls, waits a tenth of a second, and optimises code
/// that was called often, some of it twice.
/// </summary>
internal static class JitWarmUp
{
    /// <summary>Measured in processor time: on a busy machine, this leaves the thread of the JIT more clock time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static void Run(params Action[] code)
    {
        for (var compiled = -1L; compiled != JitInfo.GetCompiledMethodCount();)
        {
            compiled = JitInfo.GetCompiledMethodCount();
            for (var end = Environment.CpuUsage.TotalTime + Patience; Environment.CpuUsage.TotalTime < end;)
            {
                foreach (var part in code)
                    part();
            }
        }
    }
}
