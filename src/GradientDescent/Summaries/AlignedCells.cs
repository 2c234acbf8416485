using System.Runtime.CompilerServices;

namespace GradientDescent.Summaries;

/// <summary>Numbers that begin with a cache line, so that no vector of them lies across two, which would cost two accesses.</summary>
internal sealed class AlignedCells(int length)
{
    private const int CacheLineBytes = 64;

    private readonly double[] _cells = new double[length + (CacheLineBytes / sizeof(double))];
    private int _first;

    public ref double this[int index] => ref _cells[_first + index];

    public void Clear() => Array.Clear(_cells);

    /// <summary>
    /// Looks where the next cache line begins, before all numbers are written anew. Memory may move them later: what is lost is
    /// time, until the next call.
    /// </summary>
    public unsafe void Align()
    {
        var behindLine = (int)((nuint)Unsafe.AsPointer(ref _cells[0]) % CacheLineBytes);
        _first = (CacheLineBytes - behindLine) % CacheLineBytes / sizeof(double);
    }
}
