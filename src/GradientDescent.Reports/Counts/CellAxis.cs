using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GradientDescent.Reports.Counts;

/// <summary>An axis that is divided into cells of one width.</summary>
internal sealed class CellAxis
{
    /// <summary>Of its number: as far as the axis of a column that has only one reaches to either side, if that is more than ½.</summary>
    private const double ConstantShare = 1e-6;

    /// <summary>2⁵²: the bits of a double above it count the integers.</summary>
    private const double IntegerBits = 1L << 52;

    private readonly double _halfFrom;
    private readonly double _cellsPerHalf;

    /// <param name="column">Which column of <see cref="RowValues"/> is on it.</param>
    /// <param name="spread">From where to where. Where that is one number, the axis has it in its middle.</param>
    /// <param name="cells">How many cells.</param>
    public CellAxis(int column, ColumnSpread spread, int cells)
    {
        (Column, From, To, Cells) = (column, spread.From, spread.To, cells);
        if (!double.IsNormal(HalfWidth / cells))
        {
            var reach = Math.Max(0.5, Math.Abs(From) * ConstantShare);
            (From, To) = (From - reach, To + reach);
        }

        _halfFrom = From / 2;
        _cellsPerHalf = cells / HalfWidth;
    }

    public int Column { get; }

    public double From { get; }

    public double To { get; }

    public int Cells { get; }

    /// <summary>Halves do not overflow, however far the ends are from each other.</summary>
    private double HalfWidth => (To / 2) - (From / 2);

    /// <summary>Which cell a number is in. The last one has the upper end.</summary>
    public int Find(double number) => (int)Math.Clamp(Math.Floor(((number / 2) - _halfFrom) * _cellsPerHalf), 0, Cells - 1);

    /// <summary>Which cell each number of the column is in.</summary>
    /// <param name="values">The rows.</param>
    /// <param name="cells">Room for <see cref="RowValues.MostRows"/>; what stands behind the last row means nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(RowValues values, long[] cells)
    {
        var numbers = values.Vectors(Column);
        var found = MemoryMarshal.Cast<long, Vector<long>>(cells.AsSpan());
        var (last, integer) = (Vector.Create(Cells - 1.0), Vector.Create(IntegerBits));
        for (var i = 0; i < numbers.Length; i++)
        {
            var cell = Vector.Floor(((numbers[i] * 0.5) - Vector.Create(_halfFrom)) * Vector.Create(_cellsPerHalf));
            cell = Vector.MinNative(Vector.MaxNative(cell, Vector<double>.Zero), last);
            found[i] = Vector.AsVectorInt64(cell + integer) - Vector.AsVectorInt64(integer);
        }
    }
}
