using System.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.Solving;

/// <summary>The size of the numbers of each column, and whether they are all integers. Integers may be exact; other numbers are rounded decimals.</summary>
/// <param name="columnCount">The number of features, plus 1 for the target.</param>
internal sealed class ColumnSizes(int columnCount)
{
    private readonly Vector<double>[] _squares = new Vector<double>[columnCount];
    private readonly Vector<double>[] _fractions = new Vector<double>[columnCount];
    private readonly Vector<double>[] _largest = new Vector<double>[columnCount];

    /// <summary>Σ w·z² over the rows.</summary>
    public double SquareSum(int column) => Vector.Sum(_squares[column]);

    /// <summary>Whether all numbers of a column are integers of at most this absolute value.</summary>
    public bool IsWhole(int column, double largest) =>
        Vector.EqualsAll(_fractions[column], Vector<double>.Zero) && Vector.LessThanOrEqualAll(_largest[column], Vector.Create(largest));

    public void Add(RowStrip rows)
    {
        var weights = rows.Weights;
        for (var column = 0; column < columnCount; column++)
        {
            var cells = rows.Column(column);
            var (squares, fractions, largest) = (_squares[column], _fractions[column], _largest[column]);
            for (var i = 0; i < cells.Length; i++)
            {
                var cell = cells[i];
                squares = Vector.MultiplyAddEstimate(weights[i] * cell, cell, squares);
                fractions |= cell - Vector.Truncate(cell);
                largest = Vector.Max(largest, Vector.Abs(cell));
            }

            (_squares[column], _fractions[column], _largest[column]) = (squares, fractions, largest);
        }
    }

    public void Merge(ColumnSizes other)
    {
        for (var column = 0; column < columnCount; column++)
        {
            _squares[column] += other._squares[column];
            _fractions[column] |= other._fractions[column];
            _largest[column] = Vector.Max(_largest[column], other._largest[column]);
        }
    }

    public void Clear()
    {
        Array.Clear(_squares);
        Array.Clear(_fractions);
        Array.Clear(_largest);
    }
}
