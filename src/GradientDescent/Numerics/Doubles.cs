using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Numerics;

/// <summary>The numbers of a column, whatever it holds, in double.</summary>
internal static class Doubles
{
    /// <summary>As many rows as a vector has doubles. Of floats it reads twice as many; a column has room behind its last row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Load<T>(ref T column, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var values = Vector.LoadUnsafe(ref column, (nuint)row);
        return typeof(T) == typeof(double) ? values.As<T, double>() : Vector.WidenLower(values.As<T, float>());
    }
}
