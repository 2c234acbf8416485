using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GradientDescent.Reports.Counts;

/// <summary>An axis that is divided into cells of equal width.</summary>
internal sealed class CellAxis
{
    /// <summary>If all numbers of a column are equal, its axis reaches this share of the number to either side, and at least ½.</summary>
    private const double ConstantShare = 1e-6;

    /// <summary>2⁵²: the bits of a double above it count the integers.</summary>
    private const double IntegerBits = 1L << 52;

    private readonly double _halfFrom;
    private readonly double _cellsPerHalf;

    /// <param name="column">The index of the column in <see cref="RowValues"/>.</param>
    /// <param name="spread">The range of the axis. If all numbers are equal, the number is in the middle of the axis.</param>
    /// <param name="cells">The number of cells.</param>
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

    /// <summary>Half of the width: the difference of the halves does not overflow, however far apart the ends are.</summary>
    private double HalfWidth => (To / 2) - (From / 2);

    /// <summary>Returns the index of the cell that contains a number. The last cell includes the upper end.</summary>
    public int Find(double number) => (int)Math.Clamp(Math.Floor(((number / 2) - _halfFrom) * _cellsPerHalf), 0, Cells - 1);

    /// <summary>Finds the index of the cell for each number of the column.</summary>
    /// <param name="values">The rows.</param>
    /// <param name="cells">Receives the indexes, and has <see cref="RowValues.MaxRows"/> elements. Those past the last row have no meaning.</param>
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
