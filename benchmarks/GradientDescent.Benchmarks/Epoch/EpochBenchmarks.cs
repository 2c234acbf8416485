using BenchmarkDotNet.Attributes;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>One epoch (loss and gradient over all rows) on one thread, in doubles.</summary>
[Config(typeof(EpochConfig))]
public class EpochBenchmarks
{
    private EpochContenders _contenders = null!;
    private double[] _gradient = [];

    internal static IReadOnlyList<string> Contenders { get; } =
        [nameof(Tutorial), nameof(OnePass), nameof(Records), nameof(Kernel), nameof(LibraryKernel), nameof(ReadLimit)];

    public static int[] FeatureCounts { get; } = [1, 3, 8, 16, 32];

    [ParamsSource(nameof(FeatureCounts))]
    public int Features { get; set; }

    [ParamsAllValues]
    public DataSize Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _contenders = EpochContenders.Of(Features, Size.Rows(Features));
        _gradient = new double[Features + 1];
        Agreement.Check(_contenders, Features);
        WarmCode.Reach(Features);
    }

    [Benchmark(Description = "tutorial-shaped")]
    public double Tutorial() => _contenders.Tutorial(_gradient);

    [Benchmark(Description = "one pass, double[][]", Baseline = true)]
    public double OnePass() => _contenders.OnePass(_gradient);

    [Benchmark(Description = "one pass, records")]
    public double Records() => _contenders.Records(_gradient);

    [Benchmark(Description = "generated kernel")]
    public double Kernel() => _contenders.Kernel(_gradient);

    [Benchmark(Description = "library kernel")]
    public double LibraryKernel() => _contenders.LibraryKernel(_gradient);

    [Benchmark(Description = "read limit")]
    public double ReadLimit() => _contenders.Read();
}
