using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>Compares validated optima by the strength of their penalties, and chooses the best ones.</summary>
/// <remarks>Of two penalties, the stronger one is the one with the larger value at the coefficients with the lowest loss on all rows.</remarks>
internal sealed class PointRanking
{
    public PointRanking(IReadOnlyList<ValidatedOptimum> points, CoefficientSettings settings)
    {
        Points = points;
        var fittest = points.MinBy(static point => point.Loss)!.Weights;
        (double Value, double Weights) Strength(Penalty penalty) => (PenaltyWeights.Of(penalty, settings).Value(fittest), penalty.L1 + penalty.L2);
        ByStrength = Comparer<ValidatedOptimum>.Create((a, b) => Strength(a.Penalty).CompareTo(Strength(b.Penalty)));
        Best = Strongest(points.Min(static point => point.Validation.Mean));
        OneStandardError = Strongest(points[Best].Validation.Mean + points[Best].Validation.StandardError);
    }

    public IReadOnlyList<ValidatedOptimum> Points { get; }

    /// <summary>From the weakest penalty to the strongest.</summary>
    public Comparer<ValidatedOptimum> ByStrength { get; }

    /// <summary>The index of the point with the lowest validation loss. If there are several, that of the one with the strongest penalty.</summary>
    public int Best { get; }

    /// <summary>The index of the point with the strongest penalty whose validation loss is at most one standard error above the lowest.</summary>
    public int OneStandardError { get; }

    private int Strongest(double maxLoss) =>
        Enumerable.Range(0, Points.Count).Where(point => Points[point].Validation.Mean <= maxLoss).MaxBy(point => Points[point], ByStrength);
}
