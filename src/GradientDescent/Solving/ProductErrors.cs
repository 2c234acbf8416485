using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Bounds the error of a solution of the normal equations, from the rounding of the moments and of the computation.</summary>
internal sealed class ProductErrors(LeastSquares solved, Moments moments, Perturbation perturbation)
{
    private readonly int _features = solved.Factor.FeatureCount;

    /// <summary>
    /// |C⁻¹|ε · (εₜ + Σⱼ εⱼ|βⱼ|) + |C⁻¹| · |c − Cβ|, amplified by the share Σᵢ (|C⁻¹|ε)ᵢ εᵢ. The first term bounds C⁻¹(f − Fβ) for errors |Fᵢⱼ| ≤ εᵢεⱼ of the products.
    /// The second term comes from the residual of the computed weights in the equations.
    /// </summary>
    public double[] Bound()
    {
        var size = _features + 1;
        var roundings = (size <= StackRoom.Numbers ? stackalloc double[StackRoom.Numbers] : new double[size])[..size];
        var room = (size <= StackRoom.Numbers ? stackalloc double[StackRoom.Numbers] : new double[size])[..size];
        for (var column = 0; column < roundings.Length; column++)
            roundings[column] = Rounding(column);
        var errors = new double[solved.Weights.Length];
        perturbation.AddProducts(errors, roundings, perturbation.Sum(roundings, solved.Weights));
        perturbation.AddProducts(errors, Missed(room), 1);
        if (solved.HasIntercept)
            errors[^1] += perturbation.Sum(MeanRoundings(room), solved.Weights);

        var repeated = room[..errors.Length];
        repeated.Clear();
        perturbation.AddProducts(repeated, roundings, 1);
        var share = 0.0;
        for (var i = 0; i < _features; i++)
            share += repeated[i] * roundings[i];
        return Perturbation.Amplified(errors, share + LeftOutShare());
    }

    /// <summary>ε of a column: the error of a mean product of two columns is at most the product of their ε. It includes the rounding of the factorisation.</summary>
    public double Rounding(int column)
    {
        var square = moments.Squares[column] + (solved.HasIntercept ? 0 : moments.Mean[column] * moments.Mean[column]);
        return Math.Sqrt(Cholesky.RoundingShare(moments) * square);
    }

    private ReadOnlySpan<double> MeanRoundings(Span<double> roundings)
    {
        for (var column = 0; column < roundings.Length; column++)
            roundings[column] = ((_features + 2) * Numerics.Rounding.Unit * Math.Abs(moments.Mean[column])) + (moments.Rounding * Math.Sqrt(moments.Squares[column]));
        return roundings;
    }

    /// <summary>|c − Cβ|: the residual of the computed weights in the equations.</summary>
    private ReadOnlySpan<double> Missed(Span<double> missed)
    {
        for (var i = 0; i < _features; i++)
        {
            DoubleDouble sum = Product(i, _features);
            for (var j = 0; j < _features; j++)
                sum -= DoubleDouble.TwoProduct(Product(i, j), solved.Weights[j]);
            missed[i] = Math.Abs((double)(sum - DoubleDouble.TwoProduct(solved.PenaltyWeights.L2Weight(i), solved.Weights[i])));
        }

        return missed;
    }

    /// <summary>
    /// The share of the inverse that is missing because Cholesky left out columns. If a penalty keeps such a column, it is uncorrelated with the others.
    /// </summary>
    private double LeftOutShare()
    {
        HashSet<int>? kept = null;
        for (var i = 0; i < _features; i++)
        {
            if (solved.Factor[i, i] == 0 && !solved.IsRedundant(i))
                (kept ??= []).Add(i);
        }

        return kept is null ? 0 : LeftOutShare(kept);
    }

    private double LeftOutShare(HashSet<int> kept)
    {
        double[] spreads = [.. Enumerable.Range(0, _features).Select(i => Math.Sqrt(Product(i, i)))];
        var reachOfAll = Enumerable.Range(0, _features).Sum(i => spreads[i] * perturbation.Reach(i));
        var lostOfKept = kept.Sum(i => solved.Factor.Resolution(i) * perturbation.Reach(i));
        var moved = new double[_features];
        perturbation.AddProducts(moved, [.. spreads.Select((spread, i) => kept.Contains(i) ? solved.Factor.Resolution(i) * reachOfAll : spread * lostOfKept)], 1);
        return Enumerable.Range(0, _features).Where(i => !solved.IsRedundant(i)).Max(i => moved[i] / perturbation.Reach(i));
    }

    private double Product(int i, int j) => solved.HasIntercept ? moments.Covariance(i, j) : moments.RawProduct(i, j);
}
