using System.Numerics;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The lower limit for the time of an epoch: read every number once. Eight sequential streams use more prefetchers than one.</summary>
internal sealed class ReadLimit
{
    private const int Streams = 8;
    private const int CacheLine = 64 / sizeof(double);

    private readonly double[] _numbers;
    private readonly int _stride;

    /// <param name="count">The number of numbers: rows × columns.</param>
    public ReadLimit(int count)
    {
        // With an odd number of cache lines between them, the streams use different cache sets.
        _stride = ((((count + Streams - 1) / Streams) + CacheLine - 1) / CacheLine | 1) * CacheLine;
        Length = (count + Streams - 1) / Streams;
        _numbers = new double[Streams * _stride];
    }

    /// <summary>The number of numbers per stream.</summary>
    private int Length { get; }

    public double this[int index]
    {
        set => _numbers[(index / Length * _stride) + (index % Length)] = value;
    }

    public double Sum()
    {
        ref var first = ref _numbers[0];
        var stride = (nuint)_stride;
        Vector<double> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        for (nuint at = 0; at < (nuint)Length; at += (nuint)Vector<double>.Count)
        {
            a += Vector.LoadUnsafe(ref first, at);
            b += Vector.LoadUnsafe(ref first, at + stride);
            c += Vector.LoadUnsafe(ref first, at + (2 * stride));
            d += Vector.LoadUnsafe(ref first, at + (3 * stride));
            e += Vector.LoadUnsafe(ref first, at + (4 * stride));
            f += Vector.LoadUnsafe(ref first, at + (5 * stride));
            g += Vector.LoadUnsafe(ref first, at + (6 * stride));
            h += Vector.LoadUnsafe(ref first, at + (7 * stride));
        }

        return Vector.Sum(a + b + (c + d) + (e + f + (g + h)));
    }
}
