using GradientDescent.Numerics;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>
/// The weights of least mean squared residual and ridge penalty, from the triangular factor of the rows: R · coefficients = R's column of the target.
/// </summary>
/// <remarks>
/// In declaration order. A feature that the features before it determine (a constant, a copy, a sum of others) adds nothing to the prediction: its
/// coefficient is 0 and it is reported, as R's <c>lm</c> does.
/// </remarks>
internal sealed class LeastSquares
{
    private readonly Triangle _triangle;
    private readonly Lazy<double[,]> _inverse;

    /// <param name="factor">The rows.</param>
    /// <param name="hasIntercept">Whether there is a constant term.</param>
    /// <param name="penaltyWeights">What squares of coefficients cost.</param>
    public LeastSquares(TriangularFactor factor, bool hasIntercept, PenaltyWeights penaltyWeights)
    {
        Factor = factor;
        HasIntercept = hasIntercept;
        PenaltyWeights = penaltyWeights;
        _triangle = Triangle.CopyOf(factor);
        if (!hasIntercept)
            AppendMean();
        AppendPenaltyRows();
        Collinearities = Redundancy.Drop(_triangle, factor);
        _inverse = new(() => _triangle.Inverse(factor.FeatureCount));

        Weights = new double[factor.FeatureCount + (hasIntercept ? 1 : 0)];
        _triangle.Regress(factor.FeatureCount).CopyTo(Weights, 0);
        if (hasIntercept)
            Weights[^1] = factor.Mean[^1] - Vectors.Dot(factor.Mean[..^1], Weights);
    }

    public TriangularFactor Factor { get; }

    public bool HasIntercept { get; }

    public PenaltyWeights PenaltyWeights { get; }

    /// <summary>Coefficients, then the intercept where there is one.</summary>
    public double[] Weights { get; }

    /// <summary>Features that others determine, or nearly so.</summary>
    public IReadOnlyList<Combination> Collinearities { get; }

    /// <summary>R⁻¹ without the target's column; 0 in row and column of a redundant feature.</summary>
    public double[,] Inverse => _inverse.Value;

    /// <summary>Σ w r² plus what the coefficients cost, which is what was minimised, Σ w times.</summary>
    public double LeastSum => _triangle[Factor.FeatureCount, Factor.FeatureCount] * _triangle[Factor.FeatureCount, Factor.FeatureCount];

    /// <summary>Σ w (target − mean)²; without intercept, Σ w target².</summary>
    public double TargetSum => Math.Pow(_triangle.Norm(Factor.FeatureCount), 2);

    public double ResidualSum => Math.Max(0, LeastSum - (Factor.Totals.Weight * PenaltyWeights.Value(Weights)));

    public bool IsRedundant(int feature) => _triangle[feature, feature] == 0;

    /// <summary>A number of R, of the features as they are minimised over.</summary>
    public double Design(int row, int column) => _triangle[row, column];

    /// <summary>√Σx² of a feature, as it is minimised over.</summary>
    public double Norm(int feature) => _triangle.Norm(feature);

    /// <summary>The step that weights need where their gradient is −2 · right-hand side: RᵀR · step = right-hand side.</summary>
    /// <param name="gradient">Σ w r x̃ by weight, and the step in its place.</param>
    public void SolveProducts(Span<double> gradient) => _triangle.SolveProducts(gradient[..Factor.FeatureCount]);

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
        var row = new double[_triangle.Size];
        for (var i = 0; i < PenaltyWeights.Count; i++)
        {
            if (PenaltyWeights.L2Weight(i) == 0)
                continue;
            Array.Clear(row);
            row[i] = Math.Sqrt(Factor.Totals.Weight * PenaltyWeights.L2Weight(i));
            _triangle.Append(row, i);
        }
    }
}
