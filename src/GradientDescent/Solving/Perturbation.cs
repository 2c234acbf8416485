namespace GradientDescent.Solving;

/// <summary>What becomes of the weights when the system that they solve is a little off.</summary>
/// <remarks>
/// Least squares by component, with A the rows and C = AᵀA/Σw: Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, §20.1–2.
/// Rows off by E move the weights by A⁺(e − Eβ) + (AᵀA)⁻¹Eᵀr, products off by F by C⁻¹(f − Fβ), to first order.
/// </remarks>
internal sealed class Perturbation(LeastSquares solved)
{
    private readonly double[,] _inverse = InverseProducts.Of(solved);
    private readonly int _features = solved.Factor.FeatureCount;

    /// <summary>How far residuals of root mean square 1 can move a weight: √(C⁻¹)ᵢᵢ, which is √Σw times the norm of row i of A⁺.</summary>
    public double Reach(int weight) => Math.Sqrt(Math.Max(0, _inverse[weight, weight]));

    /// <summary>
    /// A bound of what rows do that are off, with ε for roundings and ρ for residual: reachᵢ · (εₜ + Σⱼ εⱼ|βⱼ|) + Σⱼ |C⁻¹|ᵢⱼ εⱼ · ρ, for the two terms of
    /// A⁺(e − Eβ) + (AᵀA)⁻¹Eᵀr, amplified by the share Σᵢ reachᵢ εᵢ.
    /// </summary>
    /// <param name="roundings">By how much, root mean square, column by column, the target last.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="residual">What they leave, root mean square.</param>
    public double[] OfRows(double[] roundings, ReadOnlySpan<double> weights, double residual)
    {
        var sum = Sum(roundings, weights);
        var errors = new double[weights.Length];
        for (var i = 0; i < errors.Length; i++)
            errors[i] = Reach(i) * sum;
        AddProducts(errors, roundings, residual);
        return Amplified(errors, Enumerable.Range(0, _features).Sum(i => Reach(i) * roundings[i]));
    }

    /// <summary>Adds |C⁻¹| · numbers · factor: the bound of C⁻¹f for |f| of no more than numbers · factor.</summary>
    public void AddProducts(double[] errors, double[] numbers, double factor)
    {
        for (var i = 0; i < errors.Length; i++)
        {
            for (var j = 0; j < _features; j++)
                errors[i] += Math.Abs(_inverse[i, j]) * numbers[j] * factor;
        }
    }

    /// <summary>Σ roundingⱼ · |coefficientⱼ|, and the target's.</summary>
    public double Sum(double[] roundings, ReadOnlySpan<double> weights)
    {
        var sum = roundings[_features];
        for (var i = 0; i < _features; i++)
            sum += roundings[i] * Math.Abs(weights[i]);
        return sum;
    }

    /// <summary>
    /// What the first order leaves out: a system that is off is off again in its inverse, by this share each time. So it is
    /// error · (1 + share + share² + …) = error / (1 − share), and without end from a share of 1 on.
    /// </summary>
    public static double[] Amplified(double[] errors, double share) =>
        Array.ConvertAll(errors, error => share < 1 ? error / (1 - share) : double.PositiveInfinity);
}
