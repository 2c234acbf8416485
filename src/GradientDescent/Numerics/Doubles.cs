using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Numerics;

/// <summary>Loads numbers of a column of any number type as doubles.</summary>
internal static class Doubles
{
    /// <summary>Loads as many rows as a vector has doubles. For a column of floats it reads twice as many; columns have room after the last row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Load<T>(ref T column, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var values = Vector.LoadUnsafe(ref column, (nuint)row);
        return typeof(T) == typeof(double) ? values.As<T, double>() : Vector.WidenLower(values.As<T, float>());
    }
}
