using BenchmarkDotNet.Running;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>A case of the comparison: the number of features, and the cache level that the rows fit in.</summary>
internal sealed record EpochCase(DataSize Size, int Features)
{
    public int Rows => Size.Rows(Features);

    public static EpochCase Of(BenchmarkCase benchmark) => new(
        (DataSize)benchmark.Parameters[nameof(EpochBenchmarks.Size)],
        (int)benchmark.Parameters[nameof(EpochBenchmarks.Features)]);
}
