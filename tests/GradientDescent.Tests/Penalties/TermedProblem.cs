using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Penalties;

/// <summary>Rows from a seed whose features vary together, and by how much weights miss the optimum of them: the Karush-Kuhn-Tucker conditions.</summary>
internal sealed class TermedProblem
{
    public const int FeatureCount = 8;

    private readonly double[][] _features;
    private readonly double[] _target;

    /// <param name="seed">The seed.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="scale">Features are of sizes between this and its inverse, and as far from 0.</param>
    public TermedProblem(int seed, int rows = 60, double scale = 1)
    {
        var random = new Random(seed);
        double[] sizes = [.. Enumerable.Range(0, FeatureCount).Select(_ => Math.Pow(scale, (2 * random.NextDouble()) - 1))];
        double[] effects = [.. sizes.Select(size => (random.NextDouble() - 0.5) / size)];
        double[] common = [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble())];
        _features = [.. sizes.Select(size => common.Select(shared => size * ((0.5 * shared) + random.NextDouble())).ToArray())];
        _target = [.. Enumerable.Range(0, rows).Select(row => _features.Zip(effects, (feature, effect) => feature[row] * effect).Sum() + (0.3 * random.NextDouble()) + 2)];
        Rows = [.. Enumerable.Range(0, rows).Select(row =>
        {
            double X(int feature) => _features[feature][row];
            return new Double8(X(0), X(1), X(2), X(3), X(4), X(5), X(6), X(7), _target[row]);
        })];
    }

    public Double8[] Rows { get; }

    public IReadOnlyList<double[]> Features => _features;

    public IReadOnlyList<double> Target => _target;

    /// <summary>What a weight would change at most in the loss, were it free to go, in the deviation of its feature; ∞ where one has a sign that it must not have.</summary>
    public double Miss<TTerms>(double[] weights, Penalty penalty, LossCase loss, bool isStandardized = false)
        where TTerms : ITerms
    {
        var slopes = _target.Select((target, row) => loss.At(weights[^1] + _features.Select((feature, i) => feature[row] * weights[i]).Sum() - target).Slope).ToArray();
        var (factors, signs) = (TTerms.Factors(FeatureCount), TTerms.Signs(FeatureCount));
        var worst = Math.Abs(slopes.Average());
        for (var i = 0; i < FeatureCount; i++)
        {
            var (weight, mean, factor) = (weights[i], _features[i].Average(), factors.Length == 0 ? 1 : factors[i]);
            var deviation = Math.Sqrt(_features[i].Average(cell => (cell - mean) * (cell - mean)));
            var unit = isStandardized ? deviation : 1;
            var kink = factor * penalty.L1 * unit;
            var slope = slopes.Zip(_features[i], (slope, cell) => slope * (cell - mean)).Average() + (2 * factor * penalty.L2 * unit * unit * weight);

            var mayRise = signs.Length == 0 || signs[i] != CoefficientSign.NonPositive;
            var mayFall = (signs.Length == 0 || signs[i] != CoefficientSign.NonNegative) && !penalty.NonNegative;
            if ((weight > 0 && !mayRise) || (weight < 0 && !mayFall))
                return double.PositiveInfinity;
            var miss = weight != 0 ? Math.Abs(slope + (Math.Sign(weight) * kink))
                : Math.Max(mayRise ? -(slope + kink) : 0, mayFall ? slope - kink : 0);
            worst = Math.Max(worst, miss / deviation);
        }

        return worst;
    }
}
