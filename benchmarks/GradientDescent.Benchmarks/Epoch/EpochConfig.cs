using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;
using Perfolizer.Mathematics.OutlierDetection;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>
/// Several short rounds instead of one long run. Within a round, the contenders of a case run directly after each other, so that other load on the machine
/// affects all of them. The rounds show how reliable a ratio is.
/// </summary>
internal sealed class EpochConfig : ManualConfig
{
    private const int Rounds = 3;

    public EpochConfig()
    {
        for (var round = 1; round <= Rounds; round++)
            AddJob(Round(round));
        AddColumn(new NanosecondsPerRow());
        HideColumns(StatisticColumn.Mean, StatisticColumn.Error, StatisticColumn.StdDev, StatisticColumn.Median, BaselineRatioColumn.RatioStdDev);
        AddExporter(new EpochReport());
        // A busy machine builds slowly.
        WithBuildTimeout(TimeSpan.FromMinutes(10));
    }

    private static Job Round(int round) => Job.Default
        .WithId($"round {round}")
        .WithUnrollFactor(1)
        .WithWarmupCount(2)
        .WithIterationCount(15)
        // Shorter than a time slice of the scheduler. Otherwise every iteration on a busy machine is disturbed.
        .WithIterationTime(TimeInterval.FromMilliseconds(15))
        .WithOutlierMode(OutlierMode.DontRemove)
        .WithEvaluateOverhead(false)
        // The benchmarks do not allocate, and collecting millions of records before every iteration would take most of the time.
        .WithGcForce(false)
        .WithGcConcurrent(false)
        // Space for millions of new records without promoting them through the generations, which shortens the setup.
        .WithEnvironmentVariable("DOTNET_GCgen0size", "0x40000000");
}
