using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Benchmarks.MultiplyAdds;

/// <summary>The upper limit of a sum of products: multiply-adds of vectors of doubles that are already in registers, and none waits for the one before it.</summary>
internal static class MultiplyAddPeak
{
    private const int Chains = 12;
    private const int Steps = 20_000;

    /// <summary>The multiply-adds of numbers, not of vectors, in a call.</summary>
    public static double MultiplyAdds => (double)Chains * Steps * Vector<double>.Count;

    /// <summary>Twelve chains are enough for two units with a latency of four or five cycles, and fit into the registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static double Run(double start)
    {
        var x = Vector.Create(start);
        var y = Vector.Create(0.5);
        Vector<double> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (var step = 0; step < Steps; step++)
        {
            a = Vector.MultiplyAddEstimate(a, y, x);
            b = Vector.MultiplyAddEstimate(b, y, x);
            c = Vector.MultiplyAddEstimate(c, y, x);
            d = Vector.MultiplyAddEstimate(d, y, x);
            e = Vector.MultiplyAddEstimate(e, y, x);
            f = Vector.MultiplyAddEstimate(f, y, x);
            g = Vector.MultiplyAddEstimate(g, y, x);
            h = Vector.MultiplyAddEstimate(h, y, x);
            i = Vector.MultiplyAddEstimate(i, y, x);
            j = Vector.MultiplyAddEstimate(j, y, x);
            k = Vector.MultiplyAddEstimate(k, y, x);
            l = Vector.MultiplyAddEstimate(l, y, x);
        }

        return Vector.Sum(a + b + (c + d) + (e + f + (g + h)) + (i + j + (k + l)));
    }
}
