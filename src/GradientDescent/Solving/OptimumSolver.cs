namespace GradientDescent;

/// <summary>Finds the optimum of squared error and ridge penalty, as exactly as it takes.</summary>
internal sealed class OptimumSolver(Solver solver, bool hasIntercept, CoefficientPrices prices)
{
    /// <summary>What is asked of every weight: this many digits that are certain.</summary>
    private const double WantedDigits = 9;

    /// <summary>And of the residuals' sum of squares: what is uncertain of it, as a share.</summary>
    private const double WantedShare = 1e-9;

    /// <param name="rows">The rows.</param>
    public Optimum Solve(TrainingRows rows)
    {
        var solved = new LeastSquares(FirstFactor(rows), hasIntercept, prices);
        if (solver == Solver.NormalEquations || rows.AtHand is not { } atHand || Suffices(solved))
            return Optimum.Of(solved);
        return Optimum.Of(solved);
    }

    private static TriangularFactor FirstFactor(TrainingRows rows) => Cholesky.Factor(rows.Training.Moments);

    /// <summary>Input that is rounded is no reason: more arithmetic does not mend it.</summary>
    private static bool Suffices(LeastSquares solved)
    {
        var bound = new ErrorBound(solved);
        var digits = CertainDigits.Of(solved, solved.Weights, bound.OfArithmetic());
        return CertainDigits.Fewest(solved, digits) >= WantedDigits
            && !(bound.ShareOfResidualSum() > WantedShare)
            && solved.Collinearities.All(combination => combination.IsCertain);
    }
}
