using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>The points of a picture of one feature, in the order of the rows, and the slope of the line through them.</summary>
/// <remarks>Thread safety: a plot is immutable, and several threads may read it.</remarks>
public sealed class FeaturePlot
{
    internal FeaturePlot()
    {
    }

    /// <summary>The name of the feature.</summary>
    public required string Feature { get; init; }

    /// <summary>The coefficient of the feature. For the rows of an exact optimum, it is the slope of the (weighted) regression line through the points of all rows.</summary>
    public required double Slope { get; init; }

    /// <summary>The points, without rows with weight 0.</summary>
    public required IReadOnlyList<FeaturePoint> Points { get; init; }

    /// <summary>Whether the points are those of a sample of the rows.</summary>
    public required bool IsSample { get; init; }

    /// <summary>Returns for example <c>Bedrooms: slope 84.7368, 7 points</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Feature}: slope {Slope:G6}, {Points.Count:N0} points{(IsSample ? " of a sample" : "")}");
}
