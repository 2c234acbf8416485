using GradientDescent.Numerics;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>
/// The weights that minimise squared error plus ridge penalty, from the triangular factor of the rows: R · coefficients = the target's column of R.
/// </summary>
/// <remarks>
/// Features are handled in declaration order. A feature that those before it determine (a constant, a copy, a sum of others) is redundant: its coefficient is 0, and it
/// is reported, as in R's <c>lm</c>.
/// </remarks>
internal sealed class LeastSquares
{
    private readonly Triangle _triangle;

    /// <param name="factor">The triangular factor of the rows.</param>
    /// <param name="hasIntercept">Whether there is an intercept.</param>
    /// <param name="penaltyWeights">The ridge penalty.</param>
    public LeastSquares(TriangularFactor factor, bool hasIntercept, PenaltyWeights penaltyWeights)
    {
        Factor = factor;
        HasIntercept = hasIntercept;
        PenaltyWeights = penaltyWeights;
        _triangle = Triangle.Of(factor);
        if (hasIntercept)
            RemoveConstants();
        else
            AppendMean();
        AppendPenaltyRows();
        Collinearities = Redundancy.Drop(_triangle, factor, hasIntercept);

        Weights = new double[factor.FeatureCount + (hasIntercept ? 1 : 0)];
        _triangle.Regress(Weights.AsSpan(0, factor.FeatureCount));
        if (hasIntercept)
            Weights[^1] = factor.Mean[^1] - Vectors.Dot(factor.Mean[..^1], Weights);
    }

    public TriangularFactor Factor { get; }

    public bool HasIntercept { get; }

    public PenaltyWeights PenaltyWeights { get; }

    /// <summary>The coefficients, then the intercept, if any.</summary>
    public double[] Weights { get; }

    /// <summary>The features that others determine, completely or nearly.</summary>
    public IReadOnlyList<Combination> Collinearities { get; }

    /// <summary>R⁻¹ without the target's column; 0 in the row and the column of a redundant feature.</summary>
    public double[,] Inverse => field ??= _triangle.Inverse(Factor.FeatureCount);

    /// <summary>The minimum of the objective, Σ w r² + the penalty · Σ w.</summary>
    public double LeastSum => _triangle[Factor.FeatureCount, Factor.FeatureCount] * _triangle[Factor.FeatureCount, Factor.FeatureCount];

    /// <summary>Σ w (target − mean)²; without intercept, Σ w target².</summary>
    public double TargetSum => Factor.Moments is not { } moments ? Math.Pow(_triangle.Norm(Factor.FeatureCount), 2)
        : !HasIntercept ? Factor.Totals.Weight * moments.RawProduct(Factor.FeatureCount, Factor.FeatureCount)
        : IsConstant(Factor.FeatureCount) ? 0
        : Factor.Totals.Weight * moments.Covariance(Factor.FeatureCount, Factor.FeatureCount);

    /// <summary>Σ w r². Coefficients of 0 have Σ w (target − mean)², and the optimum is not worse.</summary>
    public double ResidualSum => Math.Min(TargetSum, Math.Max(0, LeastSum - (Factor.Totals.Weight * PenaltyWeights.Value(Weights))));

    /// <summary>Whether the weight is 0 in exact arithmetic: the coefficient of a constant feature, and any if the target is constant.</summary>
    public bool IsZero(int weight) => HasIntercept && weight < Factor.FeatureCount && (IsConstant(weight) || IsConstant(Factor.FeatureCount));

    /// <summary>Whether a feature, or the target, has the same value in all rows.</summary>
    public bool IsConstant(int column) => Factor.IsConstant(column);

    public bool IsRedundant(int feature) => _triangle[feature, feature] == 0;

    /// <summary>An element of R, of the features as they are used in the minimisation.</summary>
    public double Design(int row, int column) => _triangle[row, column];

    /// <summary>√Σx² of a feature, as it is used in the minimisation.</summary>
    public double Norm(int feature) => _triangle.Norm(feature);

    /// <summary>Solves RᵀR · step = g, where g is minus half the gradient.</summary>
    /// <param name="gradient">Σ w r x̃ by weight; replaced by the step.</param>
    public void SolveProducts(Span<double> gradient) => _triangle.SolveProducts(gradient[..Factor.FeatureCount]);

    /// <summary>What is left of a constant around its mean is rounding.</summary>
    private void RemoveConstants()
    {
        for (var column = 0; column <= Factor.FeatureCount; column++)
        {
            if (IsConstant(column))
                _triangle.Drop(column);
        }
    }

    private void AppendMean()
    {
        var root = Math.Sqrt(Factor.Totals.Weight);
        var row = new double[_triangle.Size];
        for (var i = 0; i < row.Length; i++)
            row[i] = root * Factor.Mean[i];
        _triangle.Append(row);
    }

    private void AppendPenaltyRows()
    {
        for (var i = 0; i < PenaltyWeights.Count; i++)
        {
            if (PenaltyWeights.L2Weight(i) == 0)
                continue;
            var row = new double[_triangle.Size];
            row[i] = Math.Sqrt(Factor.Totals.Weight * PenaltyWeights.L2Weight(i));
            _triangle.Append(row, i);
        }
    }
}
