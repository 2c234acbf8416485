using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>Multiply-add for vectors whose number type is generic.</summary>
internal static class MultiplyAdd
{
    /// <summary>x·y + sum, as generated code computes it: with one rounding if the processor has a fused multiply-add.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<T> Estimate<T>(Vector<T> x, Vector<T> y, Vector<T> sum)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => typeof(T) == typeof(double)
        ? Vector.MultiplyAddEstimate(x.As<T, double>(), y.As<T, double>(), sum.As<T, double>()).As<double, T>()
        : Vector.MultiplyAddEstimate(x.As<T, float>(), y.As<T, float>(), sum.As<T, float>()).As<float, T>();
}
