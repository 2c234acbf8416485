using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Pairs;

/// <summary>The seconds per run of this library and of another, pair by pair.</summary>
internal sealed record PairedTimes(IReadOnlyList<double> Ours, IReadOnlyList<double> Rival)
{
    /// <summary>The other library's time as a multiple of this library's.</summary>
    public RatioInterval Ratio => RatioInterval.Of(Rival.Zip(Ours, (rival, ours) => rival / ours));
}
