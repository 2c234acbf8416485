using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Finds the optimum of squared error and ridge penalty, as exactly as it takes.</summary>
internal sealed class OptimumSolver(Solver solver, bool hasIntercept, CoefficientPrices prices)
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
        var solved = Solve(factor ?? FirstFactor(moments, rows));
        if (solver == Solver.NormalEquations || rows is null || Suffices(solved))
            return Optimum.Of(solved);
        return IterativeRefinement.Run(solved.Factor.Moments is null ? solved : Solve(FactorOf(rows)), rows);
    }

    private LeastSquares Solve(TriangularFactor factor) => new(factor, hasIntercept, prices);

    private TriangularFactor FirstFactor(Moments moments, RowSource? rows) => solver == Solver.Qr && rows is not null ? FactorOf(rows) : Cholesky.Factor(moments);

    private TriangularFactor FactorOf(RowSource rows) => RowSummary.Of<FactorSums>(rows, prices.Count).Factor!;

    /// <summary>Input that is rounded is no reason: more arithmetic does not mend it. Nor does it mend weights that are too large for a double.</summary>
    private static bool Suffices(LeastSquares solved)
    {
        if (!solved.Weights.All(double.IsFinite))
            return true;
        var bound = new ErrorBound(solved);
        var digits = CertainDigits.Of(solved, solved.Weights, bound.OfArithmetic());
        return CertainDigits.Fewest(solved, digits) >= WantedDigits
            && !(bound.ShareOfResidualSum() > WantedShare)
            && solved.Collinearities.All(combination => combination.IsCertain);
    }
}
