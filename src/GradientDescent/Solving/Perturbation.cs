namespace GradientDescent.Solving;

/// <summary>How errors of the linear system change the weights.</summary>
/// <remarks>
/// Componentwise least squares, with A the rows and C = AᵀA/Σw: N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, 2002, §20.1–2,
/// https://doi.org/10.1137/1.9780898718027. To first order, an error E of the rows (e of the target) changes the weights by A⁺(e − Eβ) + (AᵀA)⁻¹Eᵀr; an error F of the
/// products (f of those with the target) by C⁻¹(f − Fβ).
/// </remarks>
internal sealed class Perturbation(LeastSquares solved)
{
    private readonly double[,] _inverse = InverseProducts.Of(solved);
    private readonly int _features = solved.Factor.FeatureCount;

    /// <summary>The largest change of a weight by residuals of root mean square 1: √(C⁻¹)ᵢᵢ, which is √Σw times the norm of row i of A⁺.</summary>
    public double Reach(int weight) => Math.Sqrt(Math.Max(0, _inverse[weight, weight]));

    /// <summary>
    /// The bound for errors of the rows: reachᵢ · (εₜ + Σⱼ εⱼ|βⱼ|) + Σⱼ |C⁻¹|ᵢⱼ εⱼ · ρ, with ε the roundings and ρ the residual. The terms bound those of
    /// A⁺(e − Eβ) + (AᵀA)⁻¹Eᵀr. The sum is amplified by the share Σᵢ reachᵢ εᵢ.
    /// </summary>
    /// <param name="roundings">The root mean square of the error of each column, the target last.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="residual">The root mean square of the residuals.</param>
    public double[] OfRows(ReadOnlySpan<double> roundings, ReadOnlySpan<double> weights, double residual)
    {
        var sum = Sum(roundings, weights);
        var errors = new double[weights.Length];
        for (var i = 0; i < errors.Length; i++)
            errors[i] = Reach(i) * sum;
        AddProducts(errors, roundings, residual);
        var share = 0.0;
        for (var i = 0; i < _features; i++)
            share += Reach(i) * roundings[i];
        return Amplified(errors, share);
    }

    /// <summary>Adds |C⁻¹| · numbers · factor: the bound of C⁻¹f for |f| ≤ numbers · factor.</summary>
    public void AddProducts(Span<double> errors, ReadOnlySpan<double> numbers, double factor)
    {
        for (var i = 0; i < errors.Length; i++)
        {
            for (var j = 0; j < _features; j++)
                errors[i] += Math.Abs(_inverse[i, j]) * numbers[j] * factor;
        }
    }

    /// <summary>Σⱼ roundingⱼ · |coefficientⱼ| + the rounding of the target.</summary>
    public double Sum(ReadOnlySpan<double> roundings, ReadOnlySpan<double> weights)
    {
        var sum = roundings[_features];
        for (var i = 0; i < _features; i++)
            sum += roundings[i] * Math.Abs(weights[i]);
        return sum;
    }

    /// <summary>
    /// Adds the higher orders: the error changes the inverse by this share, again and again. So the bound is
    /// error · (1 + share + share² + …) = error / (1 − share), and infinite for a share of 1 or more.
    /// </summary>
    /// <returns>The array, whose numbers were replaced.</returns>
    public static double[] Amplified(double[] errors, double share)
    {
        for (var i = 0; i < errors.Length; i++)
            errors[i] = share < 1 ? errors[i] / (1 - share) : double.PositiveInfinity;
        return errors;
    }
}
