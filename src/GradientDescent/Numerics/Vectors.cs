using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GradientDescent.Numerics;

/// <summary>Arithmetic on short vectors, such as vectors of weights.</summary>
internal static class Vectors
{
    /// <summary>x·y, summed in order. The bits are the same on every machine.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }

    /// <summary>x·y, with one sum per vector lane. It is faster for long vectors, but the bits depend on the width of the machine's vectors.</summary>
    public static double DotInLanes(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sums = Vector<double>.Zero;
        var i = 0;
        for (; i + Vector<double>.Count <= x.Length; i += Vector<double>.Count)
            sums = Vector.MultiplyAddEstimate(Vector.Create(x[i..]), Vector.Create(y[i..]), sums);

        var sum = Vector.Sum(sums);
        for (; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }

    /// <summary>y += scale · x, multiplied, then added, never fused. The bits are the same on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(double scale, ReadOnlySpan<double> x, Span<double> y)
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y[..x.Length]);
        var i = 0;
        for (; i + Vector<double>.Count <= x.Length; i += Vector<double>.Count)
            (Vector.LoadUnsafe(ref to, (nuint)i) + (scale * Vector.LoadUnsafe(ref from, (nuint)i))).StoreUnsafe(ref to, (nuint)i);
        for (; i < x.Length; i++)
            y[i] += scale * x[i];
    }

    /// <summary>Whether all elements are finite.</summary>
    public static bool AreFinite(ReadOnlySpan<double> x)
    {
        foreach (var value in x)
        {
            if (!double.IsFinite(value))
                return false;
        }

        return true;
    }

    /// <summary>√Σx², computed as max|x| · √Σ(x / max|x|)², so that the squares cannot overflow.</summary>
    public static double Norm(ReadOnlySpan<double> x)
    {
        var largest = 0.0;
        foreach (var value in x)
            largest = Math.Max(largest, Math.Abs(value));
        if (!(largest > 0 && double.IsFinite(largest)))
            return largest;

        var sum = 0.0;
        foreach (var value in x)
            sum += value / largest * (value / largest);
        return largest * Math.Sqrt(sum);
    }
}
