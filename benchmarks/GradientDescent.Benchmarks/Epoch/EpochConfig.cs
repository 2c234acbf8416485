using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;
using Perfolizer.Mathematics.OutlierDetection;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>
/// Several short rounds instead of one long run: within a round the contenders of a case follow each other closely, so that a
/// noisy neighbour meets all of them, and the rounds show how far to trust a ratio.
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
        // Short against a scheduler's time slice, or else no iteration on a busy machine is undisturbed.
        .WithIterationTime(TimeInterval.FromMilliseconds(15))
        .WithOutlierMode(OutlierMode.DontRemove)
        .WithEvaluateOverhead(false)
        // Nothing here allocates, and collecting millions of records before every iteration would take most of the run.
        .WithGcForce(false)
        .WithGcConcurrent(false)
        // Room for millions of new records without promoting them one generation after the other: it shortens the setup.
        .WithEnvironmentVariable("DOTNET_GCgen0size", "0x40000000");
}
