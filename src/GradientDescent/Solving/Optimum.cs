namespace GradientDescent.Solving;

/// <summary>An optimum of squared error, and how it was computed.</summary>
/// <param name="Solved">The system that was solved.</param>
/// <param name="Method">The method.</param>
/// <param name="Weights">The coefficients, then the intercept, if any.</param>
/// <param name="Digits">The number of correct digits of each weight.</param>
/// <param name="ResidualSum">Σ w r².</param>
internal sealed record Optimum(LeastSquares Solved, SolutionMethod Method, double[] Weights, double[] Digits, double ResidualSum)
{
    /// <summary>The candidate that is the optimum; null if it was refined.</summary>
    public Candidate? Unrefined { get; init; }

    /// <summary>Whether the computation loses more digits than the rounding of the input. Then another method finds more. It is computed here, because few fits need it.</summary>
    public bool LosesDigits => Unrefined is { LosesDigits: true };
}
