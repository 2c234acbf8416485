using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>An upper triangular R to which rows can be appended. RᵀR is the sum of the rows' products.</summary>
/// <remarks>
/// Givens rotations, which do not square the condition number (G. Golub and C. Van Loan, Matrix Computations, 4th edition, §5.1.8 and §6.5.3).
/// </remarks>
internal sealed class Triangle
{
    private double[,] _r;
    private bool _isShared;

    public Triangle(double[,] r)
        : this(r, isShared: false)
    {
    }

    private Triangle(double[,] matrix, bool isShared) => (_r, _isShared) = (matrix, isShared);

    public int Size => _r.GetLength(0);

    public double this[int row, int column] => _r[row, column];

    /// <summary>The triangle of a factor, which does not change with it: the elements are copied before the first change. Most fits make none.</summary>
    public static Triangle Of(TriangularFactor factor) => new(factor.R, isShared: true);

    /// <summary>Appends a row and rotates it into R. The row is overwritten.</summary>
    /// <param name="row">One number per column.</param>
    /// <param name="from">The index of the first number that is not 0. Default: 0.</param>
    public void Append(Span<double> row, int from = 0)
    {
        Own();
        for (var i = from; i < Size; i++)
        {
            if (row[i] == 0)
                continue;
            var length = double.Hypot(_r[i, i], row[i]);
            var (cosine, sine) = (_r[i, i] / length, row[i] / length);
            _r[i, i] = length;
            for (var j = i + 1; j < Size; j++)
                (_r[i, j], row[j]) = ((cosine * _r[i, j]) + (sine * row[j]), (cosine * row[j]) - (sine * _r[i, j]));
        }
    }

    /// <summary>Removes a column: its row becomes 0, after it has been rotated, without that column, into the rows after it.</summary>
    public void Drop(int column)
    {
        Own();
        var row = new double[Size];
        for (var j = column + 1; j < Size; j++)
            (row[j], _r[column, j]) = (_r[column, j], 0);
        for (var i = 0; i <= column; i++)
            _r[i, column] = 0;
        Append(row, column + 1);
    }

    /// <summary>√Σx² of a column.</summary>
    public double Norm(int column)
    {
        var norm = 0.0;
        for (var i = 0; i <= column; i++)
            norm = double.Hypot(norm, _r[i, column]);
        return norm;
    }

    /// <summary>The regression of a column on those before it: the multiples of them that minimise the remainder. Removed columns have 0.</summary>
    public double[] Regress(int column)
    {
        var multiples = new double[column];
        Regress(multiples);
        return multiples;
    }

    /// <inheritdoc cref="Regress(int)"/>
    /// <param name="multiples">Receives the multiples, one for each column before the one that is regressed.</param>
    public void Regress(Span<double> multiples)
    {
        var column = multiples.Length;
        for (var i = column - 1; i >= 0; i--)
        {
            multiples[i] = 0;
            if (_r[i, i] == 0)
                continue;
            multiples[i] = _r[i, column];
            for (var j = i + 1; j < column; j++)
                multiples[i] -= _r[i, j] * multiples[j];
            multiples[i] /= _r[i, i];
        }
    }

    /// <summary>Solves RᵀR·x = x over all columns but the target, in place. Removed columns have 0.</summary>
    public void SolveProducts(Span<double> x)
    {
        for (var i = 0; i < x.Length; i++)
        {
            for (var k = 0; k < i; k++)
                x[i] -= _r[k, i] * x[k];
            x[i] = _r[i, i] == 0 ? 0 : x[i] / _r[i, i];
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++)
                x[i] -= _r[i, k] * x[k];
            x[i] = _r[i, i] == 0 ? 0 : x[i] / _r[i, i];
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
            if (_r[i, i] == 0)
                continue;
            var row = inverse.Row(i, i, columns - i);
            row[0] = 1;
            for (var k = i + 1; k < columns; k++)
                scales[k] = -_r[i, k];
            if (i + 1 < columns)
                inverse.AddRows(first: i + 1, from: i + 1, scales.AsSpan(i + 1), row[1..]);
            for (var j = 0; j < row.Length; j++)
                row[j] /= _r[i, i];
        }

        return inverse;
    }

    /// <summary>Copies the elements of a factor before they change.</summary>
    private void Own()
    {
        if (_isShared)
            _r = (double[,])_r.Clone();
        _isShared = false;
    }
}
