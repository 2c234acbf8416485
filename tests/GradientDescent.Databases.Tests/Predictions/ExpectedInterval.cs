using GradientDescent.Sql;

namespace GradientDescent.Databases.Tests;

/// <summary>A random covariance for the weights of a model, and the intervals that follow from it.</summary>
internal sealed class ExpectedInterval
{
    private const double Epsilon = 1.0 / (1L << 52);

    private readonly LinearModel _model;
    private readonly double[] _errors;
    private readonly double[][] _root;

    public ExpectedInterval(LinearModel model, Random random)
    {
        _model = model;
        var count = model.Schema.WeightCount;

        // V = RᵀR. Every other model has a weight without variance, as a redundant feature has.
        _root = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, count).Select(at => at == 0 && count % 2 == 0 ? 0 : random.NextDouble() - 0.5).ToArray())];
        double[] covariance = [.. Enumerable.Range(0, count * count).Select(at => _root.Sum(row => row[at / count] * row[at % count]))];
        _errors = [.. Enumerable.Range(0, count).Select(at => Math.Sqrt(covariance[(at * count) + at]))];
        Interval = new(new(covariance, random.NextDouble(), 10), 1 + random.NextDouble()) { Kind = (IntervalKind)random.Next(2) };
    }

    public SqlInterval Interval { get; }

    public (double Lower, double Upper) Of(Dictionary<string, object?> row) => Of(row, 0);

    /// <summary>
    /// Where the ends may be. The variance is known up to 10⁻¹³ (Σ |x̃ᵢ| · standard error of weight i)², and the prediction up to 4 ε Σ |weight · feature|.
    /// </summary>
    public (Bound Lower, Bound Upper) Bounds(Dictionary<string, object?> row)
    {
        var (narrow, exact, wide) = (Of(row, -1), Of(row, 0), Of(row, 1));
        return (new(wide.Lower, exact.Lower, narrow.Lower), new(narrow.Upper, exact.Upper, wide.Upper));
    }

    /// <param name="row">The row.</param>
    /// <param name="roundings">How many roundings wider the interval is.</param>
    private (double Lower, double Upper) Of(Dictionary<string, object?> row, int roundings)
    {
        double[] features = [.. _model.FeaturesOf(row), .. _model.Schema.HasIntercept ? [1.0] : Array.Empty<double>()];
        var products = features.Zip(_model.ToWeights(), static (feature, weight) => feature * weight).ToArray();
        var largest = features.Zip(_errors, static (feature, error) => Math.Abs(feature) * error).Sum();
        var variance = _root.Sum(line => Math.Pow(features.Zip(line, static (feature, part) => feature * part).Sum(), 2)) + (Interval.Kind == IntervalKind.Prediction ? Interval.Inference.ResidualVariance : 0);
        var radius = (Interval.Quantile * Math.Sqrt(Math.Max(0, variance + (roundings * 1e-13 * largest * largest)))) + (roundings * 8 * Epsilon * products.Sum(Math.Abs));
        // An interval narrower than its rounding says nothing about the other side of its ends.
        return radius < 0 ? (double.NaN, double.NaN) : _model.Schema.BackTransform(products.Sum() - radius, products.Sum() + radius);
    }

    /// <summary>An end, and the numbers between which it may be.</summary>
    public readonly record struct Bound(double Least, double Exact, double Most)
    {
        /// <summary>An end is NULL if it is not finite, or too small for an exponential. A bound is NaN if a variance overflows.</summary>
        public bool Holds(double? end) => end is { } number
            ? !double.IsNaN(Exact) && !(number < Least - Slack || number > Most + Slack)
            : !(double.IsFinite(Exact) && double.IsFinite(Least) && double.IsFinite(Most)) || Math.Abs(Exact) < 1e-300;

        /// <summary>The rounding of the function that transforms back.</summary>
        private double Slack => 4 * Epsilon * Math.Abs(Exact);
    }
}
