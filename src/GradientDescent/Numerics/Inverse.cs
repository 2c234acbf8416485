namespace GradientDescent.Numerics;

/// <summary>The inverse of a square matrix, by Gauss-Jordan elimination with partial pivoting (Golub and Van Loan, Matrix Computations, 4th edition, §3.4).</summary>
internal static class Inverse
{
    /// <param name="matrix">The matrix.</param>
    /// <returns>The inverse; null if a pivot is 0.</returns>
    public static double[,]? Of(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var system = new double[size, 2 * size];
        for (var i = 0; i < size; i++)
        {
            matrix.Row(i, 0, size).CopyTo(system.Row(i, 0, size));
            system[i, size + i] = 1;
        }

        for (var column = 0; column < size; column++)
        {
            if (!Pivot(system, column))
                return null;
            for (var i = 0; i < size; i++)
            {
                if (i != column && system[i, column] != 0)
                    Vectors.AddScaled(-system[i, column], system.Row(column, column, (2 * size) - column), system.Row(i, column, (2 * size) - column));
            }
        }

        var inverse = new double[size, size];
        for (var i = 0; i < size; i++)
            system.Row(i, size, size).CopyTo(inverse.Row(i, 0, size));
        return inverse;
    }

    /// <summary>Exchanges rows so that the largest element of a column is on the diagonal, and makes it 1.</summary>
    private static bool Pivot(double[,] system, int column)
    {
        var pivot = column;
        for (var i = column + 1; i < system.GetLength(0); i++)
            pivot = Math.Abs(system[i, column]) > Math.Abs(system[pivot, column]) ? i : pivot;
        var by = system[pivot, column];
        if (by == 0)
            return false;

        for (var j = 0; j < system.GetLength(1); j++)
            (system[column, j], system[pivot, j]) = (system[pivot, j], system[column, j]);
        for (var j = column; j < system.GetLength(1); j++)
            system[column, j] /= by;
        return true;
    }
}
