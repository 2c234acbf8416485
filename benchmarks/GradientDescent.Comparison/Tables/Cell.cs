using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Tables;

/// <summary>Doubles or floats.</summary>
internal enum Precision
{
    Double,
    Float,
}

/// <summary>What is the same for all contenders of a comparison.</summary>
internal sealed record Cell(string Table, Precision Precision, int Threads, int Features, int Rows);

/// <summary>How a contender did.</summary>
/// <param name="Cell">At what.</param>
/// <param name="Contender">Who.</param>
internal sealed record Measurement(Cell Cell, string Contender)
{
    /// <summary>Seconds a run: the median.</summary>
    public double Seconds { get; init; }

    /// <summary>How many times as long as ours; null for ours.</summary>
    public RatioInterval? Ratio { get; init; }

    /// <summary>Bringing the rows into its form.</summary>
    public TimeSpan Preparation { get; init; }

    /// <summary>How far above the minimum its loss is, as a share of the minimum; null where loss is not what is compared.</summary>
    public double? Excess { get; init; }

    /// <summary>Why nothing was measured.</summary>
    public string? Absence { get; init; }
}
