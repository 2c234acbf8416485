using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Tool;

/// <summary>The time and the memory of a command line.</summary>
/// <param name="Rows">The number of rows; 0 for one that reads no rows.</param>
/// <param name="Name">The name of the command line.</param>
internal sealed record ToolResult(int Rows, string Name)
{
    /// <summary>The median of the runs; null if there are none.</summary>
    public double? Seconds { get; init; }

    /// <summary>Its time as a multiple of that of gd; null for gd.</summary>
    public RatioInterval? Ratio { get; init; }

    /// <summary>Whether another program, which can be faster than gd, was measured.</summary>
    public bool IsRival { get; init; }

    /// <summary>The largest memory, in bytes; null if it is not measured.</summary>
    public long? PeakMemory { get; init; }

    /// <summary>What it lacks, or why nothing was measured.</summary>
    public string Remark { get; init; } = "";
}
