using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace GradientDescent.Benchmarks.Generator;

internal sealed class GeneratorConfig : ManualConfig
{
    public GeneratorConfig()
    {
        AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(200)));
        AddExporter(new GeneratorReport());
        // A busy machine builds slowly.
        WithBuildTimeout(TimeSpan.FromMinutes(10));
    }
}
