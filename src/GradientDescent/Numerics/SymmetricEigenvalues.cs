namespace GradientDescent.Numerics;

/// <summary>
/// The eigenvalues of a symmetric matrix: Householder reduction to tridiagonal form, then bisection with the signs of the Sturm sequence. The bisection always
/// ends. Each eigenvalue is accurate to a rounding of the largest one.
/// </summary>
/// <remarks>G. Golub and C. Van Loan, Matrix Computations, 4th edition, §8.3.1 and §8.4.1.</remarks>
internal static class SymmetricEigenvalues
{
    /// <summary>Returns all eigenvalues of a matrix of finite numbers, in ascending order. The matrix is overwritten.</summary>
    public static double[] Of(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var diagonal = new double[size];
        var offDiagonal = new double[size];
        Tridiagonalise(matrix, diagonal, offDiagonal);

        var radius = Math.Min(double.MaxValue, Enumerable.Range(0, size).Max(i =>
            Math.Abs(diagonal[i]) + Math.Abs(offDiagonal[i]) + (i + 1 < size ? Math.Abs(offDiagonal[i + 1]) : 0)));
        return [.. Enumerable.Range(0, size).Select(k => Bisect(diagonal, offDiagonal, k, radius))];
    }

    /// <summary>
    /// A ← HAH for k = 0, 1, …, with the reflector H = I − βvvᵀ that makes column k zero below the subdiagonal. With p = βAv and q = p − (β/2)(pᵀv)v this is
    /// A ← A − vqᵀ − qvᵀ. offDiagonal[i] is the element (i − 1, i); offDiagonal[0] is 0.
    /// </summary>
    private static void Tridiagonalise(double[,] a, double[] diagonal, double[] offDiagonal)
    {
        var size = diagonal.Length;
        var v = new double[size];
        var p = new double[size];
        for (var k = 0; k < size - 1; k++)
        {
            var scale = 0.0;
            for (var i = k + 1; i < size; i++)
                scale = Math.Max(scale, Math.Abs(a[i, k]));
            if (scale == 0)
                continue;

            var normSquared = 0.0;
            for (var i = k + 1; i < size; i++)
                normSquared += (v[i] = a[i, k] / scale) * v[i];
            var alpha = -Math.CopySign(Math.Sqrt(normSquared), v[k + 1]);
            var beta = 1 / (normSquared - (alpha * v[k + 1]));
            v[k + 1] -= alpha;
            offDiagonal[k + 1] = alpha * scale;

            var half = 0.0;
            for (var i = k + 1; i < size; i++)
            {
                p[i] = 0;
                for (var j = k + 1; j < size; j++)
                    p[i] += beta * a[i, j] * v[j];
                half += beta / 2 * p[i] * v[i];
            }

            for (var i = k + 1; i < size; i++)
                p[i] -= half * v[i];
            for (var i = k + 1; i < size; i++)
            {
                for (var j = k + 1; j < size; j++)
                    a[i, j] -= (v[i] * p[j]) + (p[i] * v[j]);
            }
        }

        for (var i = 0; i < size; i++)
            diagonal[i] = a[i, i];
    }

    private static double Bisect(double[] diagonal, double[] offDiagonal, int k, double radius)
    {
        double low = -radius, high = radius;
        while (true)
        {
            var middle = (low / 2) + (high / 2);
            if (middle <= low || middle >= high)
                return middle;
            if (CountBelow(diagonal, offDiagonal, middle) > k)
                high = middle;
            else
                low = middle;
        }
    }

    /// <summary>
    /// The number of eigenvalues below x: the number of negative pivots of T − xI, which are dᵢ = tᵢᵢ − x − tᵢ,ᵢ₋₁² / dᵢ₋₁.
    /// </summary>
    private static int CountBelow(double[] diagonal, double[] offDiagonal, double x)
    {
        var count = 0;
        var pivot = 1.0;
        for (var i = 0; i < diagonal.Length; i++)
        {
            pivot = diagonal[i] - x - (offDiagonal[i] == 0 ? 0 : offDiagonal[i] * (offDiagonal[i] / pivot));
            if (pivot == 0)
                pivot = -double.Epsilon;
            if (pivot < 0)
                count++;
        }

        return count;
    }
}
