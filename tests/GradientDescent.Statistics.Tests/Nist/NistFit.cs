namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>A fit of a set.</summary>
/// <param name="Weights">The coefficients, then the intercept where there is one.</param>
/// <param name="RSquared">The share of the target's variance that it explains.</param>
/// <param name="Solution">How it was found.</param>
/// <param name="Advice">What could go better.</param>
public sealed record NistFit(double[] Weights, double RSquared, LeastSquaresSolution Solution, IReadOnlyList<string> Advice)
{
    /// <summary>√(residual sum of squares / residual degrees of freedom).</summary>
    public double ResidualStandardDeviation => Math.Sqrt(Solution.ResidualSumOfSquares / (Solution.NonzeroWeightRowCount - Weights.Length));

    /// <summary>Of every weight: the residual standard deviation times the root of the diagonal of (R̃ᵀR̃)⁻¹ = R̃⁻¹R̃⁻ᵀ.</summary>
    public double[] StandardErrors(bool hasIntercept)
    {
        var factor = Solution.DesignFactor();
        var size = Weights.Length;
        var errors = new double[size];
        for (var column = 0; column < size; column++)
        {
            var inverse = new double[size];
            for (var row = column; row >= 0; row--)
            {
                inverse[row] = row == column ? 1 : 0;
                for (var k = row + 1; k <= column; k++)
                    inverse[row] -= factor[row, k] * inverse[k];
                inverse[row] /= factor[row, row];
                errors[row] = double.Hypot(errors[row], inverse[row]);
            }
        }

        // Among the weights the intercept comes last.
        double[] inOrder = hasIntercept ? [.. errors[1..], errors[0]] : errors;
        return Array.ConvertAll(inOrder, error => error * ResidualStandardDeviation);
    }
}
