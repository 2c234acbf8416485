namespace GradientDescent.Numerics;

/// <summary>
/// The eigenvalues and eigenvectors of a positive semidefinite matrix, by Jacobi rotations. Unlike methods that use a tridiagonal matrix, they keep the digits
/// of small eigenvalues if rows and columns have very different units.
/// </summary>
/// <remarks>J. Demmel and K. Veselić, Jacobi's Method is More Accurate than QR, 1992, https://doi.org/10.1137/0613074.</remarks>
internal static class SymmetricEigenvectors
{
    /// <summary>Convergence is quadratic, so this number of sweeps is never reached.</summary>
    private const int MaxSweeps = 60;

    /// <param name="matrix">The matrix. It is overwritten, and its diagonal receives the eigenvalues.</param>
    /// <returns>The eigenvectors, one per column, in the order of the diagonal.</returns>
    public static double[,] Of(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var vectors = new double[size, size];
        for (var i = 0; i < size; i++)
            vectors[i, i] = 1;

        var rotates = true;
        for (var sweep = 0; sweep < MaxSweeps && rotates; sweep++)
        {
            rotates = false;
            for (var i = 1; i < size; i++)
            {
                for (var j = 0; j < i; j++)
                    rotates |= Rotate(matrix, vectors, i, j);
            }
        }

        return vectors;
    }

    /// <summary>Rotates rows and columns i and j so that a[i, j] becomes 0, unless |aᵢⱼ| ≤ 2⁻⁵³ √(aᵢᵢ aⱼⱼ), which is rounding.</summary>
    private static bool Rotate(double[,] a, double[,] vectors, int i, int j)
    {
        if (!(Math.Abs(a[i, j]) > Rounding.Unit * Math.Sqrt(Math.Abs(a[i, i])) * Math.Sqrt(Math.Abs(a[j, j]))))
            return false;

        // The smaller of the two angles: τ = (aⱼⱼ − aᵢᵢ) / (2aᵢⱼ), tan = sign(τ) / (|τ| + √(1 + τ²)) (Golub and Van Loan, Matrix Computations, 4th edition, §8.5.2).
        var tau = (a[j, j] - a[i, i]) / (2 * a[i, j]);
        var tangent = Math.CopySign(1 / (Math.Abs(tau) + double.Hypot(1, tau)), tau);
        var cosine = 1 / double.Hypot(1, tangent);
        var sine = tangent * cosine;
        var (product, shift) = (a[i, j], tangent * a[i, j]);
        for (var k = 0; k < vectors.GetLength(0); k++)
        {
            (vectors[k, i], vectors[k, j]) = ((cosine * vectors[k, i]) - (sine * vectors[k, j]), (sine * vectors[k, i]) + (cosine * vectors[k, j]));
            if (k == i || k == j)
                continue;
            a[i, k] = (cosine * a[k, i]) - (sine * a[k, j]);
            a[j, k] = (sine * a[k, i]) + (cosine * a[k, j]);
            (a[k, i], a[k, j]) = (a[i, k], a[j, k]);
        }

        a[i, i] -= shift;
        a[j, j] += shift;
        a[i, j] = a[j, i] = 0;
        return product != 0;
    }
}
