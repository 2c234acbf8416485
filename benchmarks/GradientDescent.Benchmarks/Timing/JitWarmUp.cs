using System.Runtime;

namespace GradientDescent.Benchmarks.Timing;

/// <summary>
/// Runs code until the JIT has nothing left to compile, for it or for what ran before it: it counts calls, waits a tenth of a
/// second, and compiles better what was called often; some of it twice.
/// </summary>
internal static class JitWarmUp
{
    /// <summary>Of processor time, which the JIT's own thread gets its share of on a busy machine too.</summary>
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
