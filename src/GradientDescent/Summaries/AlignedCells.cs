using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>Numbers that begin at a cache line. So no vector of them spans two cache lines, which would need two memory accesses.</summary>
internal sealed class AlignedCells(int length)
{
    private const int CacheLineBytes = 64;

    private readonly double[] _cells = new double[length + (CacheLineBytes / sizeof(double))];
    private int _first;

    public ref double this[int index] => ref _cells[_first + index];

    public void Clear() => Array.Clear(_cells);

    /// <summary>
    /// Finds the next cache line, before all numbers are written again. The garbage collector may move the numbers later: that costs
    /// time until the next call, but the results stay correct.
    /// </summary>
    public unsafe void Align()
    {
        var behindLine = (int)((nuint)Unsafe.AsPointer(ref _cells[0]) % CacheLineBytes);
        _first = (CacheLineBytes - behindLine) % CacheLineBytes / sizeof(double);
    }
}
