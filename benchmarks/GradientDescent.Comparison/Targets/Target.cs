using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Targets;

/// <summary>What was to be reached, and what was.</summary>
/// <param name="Question">Which two times are compared, and where.</param>
/// <param name="Wanted">The ratio to reach.</param>
/// <param name="IsCeiling">Whether the ratio is to stay below it.</param>
/// <param name="Measured">Null where there was nothing to measure.</param>
internal sealed record Target(string Question, double Wanted, bool IsCeiling, RatioInterval? Measured)
{
    /// <summary>By the better end of the interval.</summary>
    public bool? IsMet => Measured is { } measured ? (IsCeiling ? measured.Low <= Wanted : measured.High >= Wanted) : null;
}
