using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>An upper triangular R to which rows can be appended. RᵀR is the sum of the rows' products.</summary>
/// <remarks>
/// Givens rotations, which do not square the condition number (G. Golub and C. Van Loan, Matrix Computations, 4th edition, §5.1.8 and §6.5.3).
/// </remarks>
internal sealed class Triangle(double[,] r)
{
    public int Size => r.GetLength(0);

    public double this[int row, int column] => r[row, column];

    public static Triangle CopyOf(TriangularFactor factor)
    {
        var size = factor.FeatureCount + 1;
        var r = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = i; j < size; j++)
                r[i, j] = factor[i, j];
        }

        return new(r);
    }

    /// <summary>Appends a row and rotates it into R. The row is overwritten.</summary>
    /// <param name="row">One number per column.</param>
    /// <param name="from">The index of the first number that is not 0. Default: 0.</param>
    public void Append(Span<double> row, int from = 0)
    {
        for (var i = from; i < Size; i++)
        {
            if (row[i] == 0)
                continue;
            var length = double.Hypot(r[i, i], row[i]);
            var (cosine, sine) = (r[i, i] / length, row[i] / length);
            r[i, i] = length;
            for (var j = i + 1; j < Size; j++)
                (r[i, j], row[j]) = ((cosine * r[i, j]) + (sine * row[j]), (cosine * row[j]) - (sine * r[i, j]));
        }
    }

    /// <summary>Removes a column: its row becomes 0, after it has been rotated, without that column, into the rows after it.</summary>
    public void Drop(int column)
    {
        var row = new double[Size];
        for (var j = column + 1; j < Size; j++)
            (row[j], r[column, j]) = (r[column, j], 0);
        for (var i = 0; i <= column; i++)
            r[i, column] = 0;
        Append(row, column + 1);
    }

    /// <summary>√Σx² of a column.</summary>
    public double Norm(int column)
    {
        var norm = 0.0;
        for (var i = 0; i <= column; i++)
            norm = double.Hypot(norm, r[i, column]);
        return norm;
    }

    /// <summary>The regression of a column on those before it: the multiples of them that minimise the remainder. Removed columns have 0.</summary>
    public double[] Regress(int column)
    {
        var multiples = new double[column];
        for (var i = column - 1; i >= 0; i--)
        {
            if (r[i, i] == 0)
                continue;
            multiples[i] = r[i, column];
            for (var j = i + 1; j < column; j++)
                multiples[i] -= r[i, j] * multiples[j];
            multiples[i] /= r[i, i];
        }

        return multiples;
    }

    /// <summary>Solves RᵀR·x = x over all columns but the target, in place. Removed columns have 0.</summary>
    public void SolveProducts(Span<double> x)
    {
        for (var i = 0; i < x.Length; i++)
        {
            for (var k = 0; k < i; k++)
                x[i] -= r[k, i] * x[k];
            x[i] = r[i, i] == 0 ? 0 : x[i] / r[i, i];
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++)
                x[i] -= r[i, k] * x[k];
            x[i] = r[i, i] == 0 ? 0 : x[i] / r[i, i];
        }
    }

    /// <summary>
    /// R⁻¹ over the first columns, upper triangular; 0 in the rows and columns that were removed. From the last row to the first: row i is
    /// (eᵢ − Σₖ rᵢₖ · row k) / rᵢᵢ, the sum over k > i.
    /// </summary>
    public double[,] Inverse(int columns)
    {
        var inverse = new double[columns, columns];
        var scales = new double[columns];
        for (var i = columns - 1; i >= 0; i--)
        {
            if (r[i, i] == 0)
                continue;
            var row = inverse.Row(i, i, columns - i);
            row[0] = 1;
            for (var k = i + 1; k < columns; k++)
                scales[k] = -r[i, k];
            if (i + 1 < columns)
                inverse.AddRows(first: i + 1, from: i + 1, scales.AsSpan(i + 1), row[1..]);
            for (var j = 0; j < row.Length; j++)
                row[j] /= r[i, i];
        }

        return inverse;
    }
}
