using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Pairs;

/// <summary>Seconds a run of ours and of a rival, pair by pair.</summary>
internal sealed record PairedTimes(IReadOnlyList<double> Ours, IReadOnlyList<double> Rival)
{
    /// <summary>How many times as long the rival takes.</summary>
    public RatioInterval Ratio => RatioInterval.Of(Rival.Zip(Ours, (rival, ours) => rival / ours));
}
