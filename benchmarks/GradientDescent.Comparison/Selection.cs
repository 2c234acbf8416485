using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison;

/// <summary>The selected comparisons.</summary>
internal sealed record Selection
{
    public required IReadOnlyList<string> Tables { get; init; }

    public required IReadOnlyList<int> Rows { get; init; }

    public required IReadOnlyList<int> Features { get; init; }

    public required IReadOnlyList<Precision> Precisions { get; init; }

    public required IReadOnlyList<int> Threads { get; init; }

    /// <summary>The time limit of a comparison of two contenders, after their preparation.</summary>
    public required TimeSpan Budget { get; init; }

    /// <summary>Whether it includes every size: an incomplete table must not be published.</summary>
    public required bool IsWhole { get; init; }
}
