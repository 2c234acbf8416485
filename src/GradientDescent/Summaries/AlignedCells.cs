using System.Buffers;
using GradientDescent.Kernels;

namespace GradientDescent.Summaries;

/// <summary>Numbers that begin at a <see cref="CacheLine"/>, so that no vector of them spans two.</summary>
internal sealed class AlignedCells
{
    private readonly double[] _cells;
    private int _first;

    public AlignedCells(int length)
        : this(new double[RoomFor(length)])
    {
    }

    private AlignedCells(double[] cells) => _cells = cells;

    /// <summary>Creates cells whose memory is borrowed from a pool until <see cref="Release"/>. They have any values at first.</summary>
    public static AlignedCells Borrowed(int length) => new(ArrayPool<double>.Shared.Rent(RoomFor(length)));

    /// <summary>Returns the memory of <see cref="Borrowed"/> cells, which must not be used after that.</summary>
    public void Release() => ArrayPool<double>.Shared.Return(_cells);

    public ref double this[int index] => ref _cells[_first + index];

    private static int RoomFor(int length) => length + (CacheLine.Bytes / sizeof(double));

    public void Clear() => Array.Clear(_cells);

    /// <summary>
    /// Finds the next cache line, before all numbers are written again. The garbage collector may move the numbers later: that costs
    /// time until the next call, but the results stay correct.
    /// </summary>
    public void Align() => _first = CacheLine.FirstOf(_cells);
}
