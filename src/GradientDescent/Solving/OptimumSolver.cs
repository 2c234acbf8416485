using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Finds the optimum of squared error and ridge penalty, as exactly as it takes.</summary>
internal sealed class OptimumSolver(LeastSquaresSolver solver, bool hasIntercept, PenaltyWeights penaltyWeights)
{
    /// <summary>What is asked of every weight: this many digits that are certain.</summary>
    private const double WantedDigits = 9;

    /// <summary>And of the residuals' sum of squares: what is uncertain of it, as a share.</summary>
    private const double WantedShare = 1e-9;

    /// <param name="moments">What is known of the rows, if nothing else is.</param>
    /// <param name="factor">Their triangular factor, where they were read for that.</param>
    /// <param name="rows">The rows, where they can be read again.</param>
    public Optimum Solve(Moments moments, TriangularFactor? factor, RowSource? rows)
    {
        var candidate = Solve(factor ?? FirstFactor(moments, rows));
        return solver == LeastSquaresSolver.NormalEquations || rows is null || Suffices(candidate)
            ? candidate.ToOptimum()
            : IterativeRefinement.Run(candidate.IsOfRows ? candidate : Solve(QrFactorOf(rows)), rows);
    }

    private Candidate Solve(TriangularFactor factor) => new(new(factor, hasIntercept, penaltyWeights));

    private TriangularFactor FirstFactor(Moments moments, RowSource? rows) => solver == LeastSquaresSolver.Qr && rows is not null ? QrFactorOf(rows) : Cholesky.Factor(moments);

    private TriangularFactor QrFactorOf(RowSource rows) => RowSummary.Of<FactorSums>(rows, penaltyWeights.Count).Factor!;

    /// <summary>Input that is rounded is no reason to refine: more arithmetic does not make up for it. Nor for weights that are too large for a double.</summary>
    private static bool Suffices(Candidate candidate) =>
        !candidate.Solved.Weights.All(double.IsFinite)
        || (CertainDigits.Fewest(candidate.Solved, candidate.ArithmeticDigits()) >= WantedDigits
            && !(candidate.Bound.ShareOfResidualSum() > WantedShare)
            && candidate.Solved.Collinearities.All(static combination => combination.IsCertain));
}
