using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>A solution and its error bound. The decision whether it is accurate enough and the refinement use the same bound.</summary>
/// <param name="solved">The solution.</param>
/// <param name="roundings">The rounding of each column, the target last.</param>
internal sealed class Candidate(LeastSquares solved, IReadOnlyList<ColumnRounding> roundings)
{
    public LeastSquares Solved => solved;

    public ErrorBound Bound { get; } = new(solved);

    /// <summary>Whether the factor was computed from the rows. Then the residuals of the rows can refine the solution.</summary>
    public bool IsOfRows => solved.Factor.Moments is null;

    /// <summary>An upper bound of the rounding error of the computation, per weight.</summary>
    private double[] ArithmeticErrors => field ??= Bound.OfArithmetic();

    /// <summary>The solution as it is. Its digits take the rounding of the input into account.</summary>
    public Optimum ToOptimum()
    {
        var errors = InputErrors(sizes: null);
        Vectors.AddScaled(1, ArithmeticErrors, errors);
        return new(
            solved,
            IsOfRows ? SolutionMethod.Qr : SolutionMethod.NormalEquations,
            solved.Weights,
            CertainDigits.Of(solved, solved.Weights, errors),
            solved.ResidualSum)
        {
            LosesDigits = solved.Collinearities.Any(static combination => !combination.IsCertain)
                || CertainDigits.Fewest(solved, ArithmeticDigits()) < CertainDigits.Fewest(solved, CertainDigits.Of(solved, solved.Weights, InputErrors(sizes: null))),
        };
    }

    /// <inheritdoc cref="ErrorBound.OfInput"/>
    public double[] InputErrors(ColumnSizes? sizes) => Bound.OfInput(roundings, sizes);

    /// <summary>The number of correct digits of each weight, if the input is exact.</summary>
    public double[] ArithmeticDigits() => CertainDigits.Of(solved, solved.Weights, ArithmeticErrors);
}
