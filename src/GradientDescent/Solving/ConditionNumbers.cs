using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>The condition number of standardised features.</summary>
internal static class ConditionNumbers
{
    /// <summary>
    /// √(λmax(RᵀR) · λmax(R⁻¹R⁻ᵀ)), for R with columns of norm 1. It uses the largest eigenvalues of both matrices, because they have all digits of a double, while the
    /// smallest eigenvalue of one may be only rounding.
    /// </summary>
    public static double Of(LeastSquares solved)
    {
        var kept = Enumerable.Range(0, solved.Factor.FeatureCount).Where(i => !solved.IsRedundant(i)).ToArray();
        if (kept.Length == 0)
            return 1;
        var inverse = solved.Inverse;
        var direct = new double[kept.Length, kept.Length];
        var inverted = new double[kept.Length, kept.Length];
        for (var a = 0; a < kept.Length; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var (i, j) = (kept[a], kept[b]);
                double product = 0, inverseProduct = 0;
                for (var k = 0; k <= j; k++)
                    product += solved.Design(k, i) * solved.Design(k, j);
                for (var k = i; k < solved.Factor.FeatureCount; k++)
                    inverseProduct += inverse[i, k] * inverse[j, k];
                direct[a, b] = direct[b, a] = product / solved.Norm(i) / solved.Norm(j);
                inverted[a, b] = inverted[b, a] = inverseProduct * solved.Norm(i) * solved.Norm(j);
            }
        }

        return Math.Sqrt(SymmetricEigenvalues.Of(direct)[^1] * SymmetricEigenvalues.Of(inverted)[^1]);
    }
}
