using BenchmarkDotNet.Running;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>What is the same for all contenders of a comparison: how wide the rows are and where they fit in.</summary>
internal sealed record EpochCase(DataSize Size, int Features)
{
    public int Rows => Size.Rows(Features);

    public static EpochCase Of(BenchmarkCase benchmark) => new(
        (DataSize)benchmark.Parameters[nameof(EpochBenchmarks.Size)],
        (int)benchmark.Parameters[nameof(EpochBenchmarks.Features)]);
}
