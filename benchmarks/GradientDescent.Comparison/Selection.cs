using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison;

/// <summary>What is to be compared.</summary>
internal sealed record Selection
{
    public required IReadOnlyList<string> Tables { get; init; }

    public required IReadOnlyList<int> Rows { get; init; }

    public required IReadOnlyList<int> Features { get; init; }

    public required IReadOnlyList<Precision> Precisions { get; init; }

    public required IReadOnlyList<int> Threads { get; init; }

    /// <summary>How long a comparison of two contenders may take, once they are ready.</summary>
    public required TimeSpan Budget { get; init; }

    /// <summary>Whether every size is in it: half a table is not to be published.</summary>
    public required bool IsWhole { get; init; }
}
