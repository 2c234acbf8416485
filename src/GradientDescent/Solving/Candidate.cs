namespace GradientDescent.Solving;

/// <summary>A solution of one factor, with the one bound of its errors: whoever asks how good it is, or refines it, asks the same.</summary>
internal sealed class Candidate(LeastSquares solved)
{
    public LeastSquares Solved => solved;

    public ErrorBound Bound { get; } = new(solved);

    /// <summary>Whether the factor was computed from the rows, so that their residuals can refine the solution.</summary>
    public bool IsOfRows => solved.Factor.Moments is null;

    /// <summary>A bound of what the computation can have done to each weight.</summary>
    private double[] ArithmeticErrors => field ??= Bound.OfArithmetic();

    /// <summary>The solution as it is, with the rounding of the rows' numbers.</summary>
    public Optimum ToOptimum()
    {
        var errors = Bound.OfInput(isExact: static _ => false);
        for (var i = 0; i < errors.Length; i++)
            errors[i] += ArithmeticErrors[i];
        return new(
            solved,
            IsOfRows ? SolutionMethod.Qr : SolutionMethod.NormalEquations,
            solved.Weights,
            CertainDigits.Of(solved, solved.Weights, errors),
            solved.ResidualSum);
    }

    /// <summary>How many digits of each weight the computation leaves certain.</summary>
    public double[] ArithmeticDigits() => CertainDigits.Of(solved, solved.Weights, ArithmeticErrors);
}
