using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Targets;

/// <summary>A target, and the measured ratio.</summary>
/// <param name="Question">The two times that are compared, and the settings.</param>
/// <param name="Wanted">The target for the ratio.</param>
/// <param name="IsCeiling">Whether the ratio must be below the target.</param>
/// <param name="Measured">The measured ratio; null if nothing could be measured.</param>
internal sealed record Target(string Question, double Wanted, bool IsCeiling, RatioInterval? Measured)
{
    /// <summary>Whether the median meets the target; null if nothing was measured.</summary>
    public bool? IsMet => Measured is { } measured ? (IsCeiling ? measured.Median <= Wanted : measured.Median >= Wanted) : null;
}
