using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Tables;

/// <summary>Doubles or floats.</summary>
internal enum Precision
{
    Double,
    Float,
}

/// <summary>The settings that all contenders of a comparison share.</summary>
internal sealed record Cell(string Table, Precision Precision, int Threads, int Features, int Rows);

/// <summary>The result of a contender.</summary>
/// <param name="Cell">The settings.</param>
/// <param name="Contender">The contender.</param>
internal sealed record Measurement(Cell Cell, string Contender)
{
    /// <summary>The median seconds per run.</summary>
    public double Seconds { get; init; }

    /// <summary>The time as a multiple of this library's; null for this library.</summary>
    public RatioInterval? Ratio { get; init; }

    /// <summary>The time to convert the rows to its format.</summary>
    public TimeSpan Preparation { get; init; }

    /// <summary>The loss above the minimum, as a share of the minimum; null if losses are not compared.</summary>
    public double? Excess { get; init; }

    /// <summary>The reason why nothing was measured; null if it was.</summary>
    public string? Absence { get; init; }
}
