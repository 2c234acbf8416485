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

    /// <summary>The solution as it is. Its digits take the rounding of the input into account.</summary>
    public Optimum Optimum => field ??= ToOptimum();

    /// <inheritdoc cref="ErrorBound.OfInput"/>
    public double[] InputErrors(ColumnSizes? sizes) => Bound.OfInput(roundings, sizes);

    /// <summary>Whether the computation loses more digits than the rounding of the input.</summary>
    public bool LosesDigits => solved.Collinearities.Any(static combination => !combination.IsCertain) || FewestDigits(Bound.OfArithmetic()) < FewestDigits(InputErrors(sizes: null));

    private double FewestDigits(double[] errors) => CertainDigits.Fewest(solved, Digits(errors));

    private double[] Digits(double[] errors) => CertainDigits.Of(solved, solved.Weights, errors);

    private Optimum ToOptimum()
    {
        var errors = InputErrors(sizes: null);
        Vectors.AddScaled(1, Bound.OfArithmetic(), errors);
        return new(solved, IsOfRows ? SolutionMethod.Qr : SolutionMethod.NormalEquations, solved.Weights, Digits(errors), solved.ResidualSum) { Unrefined = this };
    }
}
