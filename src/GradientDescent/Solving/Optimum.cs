namespace GradientDescent.Solving;

/// <summary>An optimum of squared error, and how it was found.</summary>
/// <param name="Solved">The system that was solved.</param>
/// <param name="Method">How.</param>
/// <param name="Weights">Coefficients, then the intercept where there is one.</param>
/// <param name="Digits">How many digits of each are certain.</param>
/// <param name="ResidualSum">Σ w r².</param>
internal sealed record Optimum(LeastSquares Solved, SolutionMethod Method, double[] Weights, double[] Digits, double ResidualSum);
