using GradientDescent.Penalties;

namespace GradientDescent.Selection;

/// <summary>Validated optima in the order of their penalties' strength, and those to choose.</summary>
/// <remarks>Of two penalties the stronger one is that which costs more of the coefficients that fit all rows best.</remarks>
internal sealed class PointRanking
{
    public PointRanking(IReadOnlyList<ValidatedOptimum> points, CoefficientSettings terms)
    {
        Points = points;
        var fittest = points.MinBy(static point => point.Loss)!.Weights;
        (double Cost, double Prices) Strength(Penalty penalty) => (PenaltyWeights.Of(penalty, terms).Value(fittest), penalty.L1 + penalty.L2);
        ByStrength = Comparer<ValidatedOptimum>.Create((a, b) => Strength(a.Penalty).CompareTo(Strength(b.Penalty)));
        Best = Strongest(points.Min(static point => point.Validation.Mean));
        OneStandardError = Strongest(points[Best].Validation.Mean + points[Best].Validation.StandardError);
    }

    public IReadOnlyList<ValidatedOptimum> Points { get; }

    /// <summary>From the weakest penalty to the strongest.</summary>
    public Comparer<ValidatedOptimum> ByStrength { get; }

    /// <summary>The number of the point of the least validation loss; of several, that of the one with the strongest penalty.</summary>
    public int Best { get; }

    /// <summary>The number of the point with the strongest penalty whose validation loss is no more than one standard error above the least.</summary>
    public int OneStandardError { get; }

    private int Strongest(double mostLoss) =>
        Enumerable.Range(0, Points.Count).Where(point => Points[point].Validation.Mean <= mostLoss).MaxBy(point => Points[point], ByStrength);
}
