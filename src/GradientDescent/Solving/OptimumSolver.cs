using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Computes the optimum of squared error and ridge penalty with the cheapest method that is accurate enough.</summary>
/// <param name="solver">What to use.</param>
/// <param name="hasIntercept">Whether there is an intercept.</param>
/// <param name="penaltyWeights">The ridge penalty.</param>
/// <param name="roundings">The rounding of each column, the target last.</param>
internal sealed class OptimumSolver(LeastSquaresSolver solver, bool hasIntercept, PenaltyWeights penaltyWeights, IReadOnlyList<ColumnRounding> roundings)
{
    /// <summary>The required number of correct digits of every weight.</summary>
    private const double WantedDigits = 9;

    /// <summary>The highest accepted relative error of the residual sum of squares.</summary>
    private const double WantedShare = 1e-9;

    /// <param name="moments">The moments of the rows; used if there is nothing else.</param>
    /// <param name="factor">The triangular factor of the rows, if it was computed.</param>
    /// <param name="rows">The rows, if they can be read again.</param>
    public Optimum Solve(Moments moments, TriangularFactor? factor, RowSource? rows)
    {
        var candidate = Solve(factor ?? FirstFactor(moments, rows));
        return solver == LeastSquaresSolver.NormalEquations || rows is null || Suffices(candidate)
            ? candidate.Optimum
            : IterativeRefinement.Run(candidate.IsOfRows ? candidate : Solve(QrFactorOf(rows)), rows);
    }

    private Candidate Solve(TriangularFactor factor) => new(new(factor, hasIntercept, penaltyWeights), roundings);

    private TriangularFactor FirstFactor(Moments moments, RowSource? rows) => solver == LeastSquaresSolver.Qr && rows is not null ? QrFactorOf(rows) : Cholesky.Factor(moments);

    private TriangularFactor QrFactorOf(RowSource rows) => RowSummary.Of<FactorSums>(rows, penaltyWeights.Count).Factor!;

    /// <summary>
    /// Whether refinement is unnecessary. It cannot repair rounded input, nor weights that are too large for a double. But it tells whether the input is whole numbers,
    /// which are not rounded.
    /// </summary>
    private static bool Suffices(Candidate candidate) =>
        !candidate.Solved.Weights.All(double.IsFinite)
        || (CertainDigits.Fewest(candidate.Solved, candidate.Optimum.Digits) >= WantedDigits
            && !(candidate.Bound.ShareOfResidualSum() > WantedShare)
            && candidate.Solved.Collinearities.All(static combination => combination.IsCertain));
}
