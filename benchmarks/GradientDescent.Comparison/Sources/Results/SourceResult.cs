using GradientDescent.Benchmarks.Timing;
using GradientDescent.Comparison.Pairs;

namespace GradientDescent.Comparison.Sources.Results;

/// <summary>Where the rows come from, and what all contenders share.</summary>
internal sealed record SourceGroup(string Source, int Rows, int Threads);

/// <summary>The time of a contender, and of this library beside it.</summary>
/// <param name="Seconds">The median seconds.</param>
/// <param name="Ratio">It as a multiple of this library's; null for this library.</param>
/// <param name="Inverse">This library's as a multiple of it; null for this library.</param>
internal sealed record SourceTime(double Seconds, RatioInterval? Ratio, RatioInterval? Inverse)
{
    public static SourceTime Of(PairedTimes pairs) =>
        new(RatioInterval.Middle(pairs.Rival), pairs.Ratio, RatioInterval.Of(pairs.Ours.Zip(pairs.Rival, static (ours, rival) => ours / rival)));
}

/// <summary>The result of a contender.</summary>
/// <param name="Group">Where the rows come from.</param>
/// <param name="Contender">The name of the contender.</param>
internal sealed record SourceResult(SourceGroup Group, string Contender)
{
    public SourceTime? Warm { get; init; }

    public SourceTime? Fresh { get; init; }

    public bool IsReading { get; init; }

    /// <summary>What its result lacks, or why nothing was measured.</summary>
    public string Remark { get; init; } = "";
}
