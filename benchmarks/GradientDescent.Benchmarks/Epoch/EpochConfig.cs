using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>
/// Several short rounds instead of one long run: within a round the contenders of a case follow each other closely, so that a
/// noisy neighbour meets all of them, and the rounds show how far to trust a ratio.
/// </summary>
internal sealed class EpochConfig : ManualConfig
{
    public const int Rounds = 3;

    public EpochConfig()
    {
        for (var round = 1; round <= Rounds; round++)
            AddJob(Round(round));
    }

    private static Job Round(int round) => Job.Default
        .WithId($"round {round}")
        .WithUnrollFactor(1)
        .WithWarmupCount(2)
        .WithIterationCount(10)
        .WithIterationTime(TimeInterval.FromMilliseconds(60))
        .WithEvaluateOverhead(false)
        .WithGcForce(false)
        .WithEnvironmentVariable("DOTNET_TC_QuickJitForLoops", "0");
}
