using GradientDescent.Solving;

namespace GradientDescent.Diagnostics;

/// <summary>Computes a sandwich covariance: R̃⁻¹ · meat · R̃⁻ᵀ.</summary>
internal static class Sandwich
{
    /// <param name="factor">R̃, upper triangular, with 0 on the diagonal for a redundant feature.</param>
    /// <param name="meat">The middle matrix: symmetric, of the same size.</param>
    /// <param name="scale">A factor for the result.</param>
    public static double[,] Of(double[,] factor, double[,] meat, double scale)
    {
        var size = factor.GetLength(0);
        var inverse = new Triangle(factor).Inverse(size);
        var half = new double[size, size];
        var covariance = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                for (var k = i; k < size; k++)
                    half[i, j] += inverse[i, k] * meat[k, j] * scale;
            }
        }

        for (var i = 0; i < size; i++)
        {
            for (var j = i; j < size; j++)
            {
                for (var k = j; k < size; k++)
                    covariance[i, j] += half[i, k] * inverse[j, k];
                covariance[j, i] = covariance[i, j];
            }
        }

        return covariance;
    }
}
