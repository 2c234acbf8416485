using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Interpretation;

/// <summary>Conversions between number types as C# does them, unchecked.</summary>
internal static class TermNumbers
{
    public static TTo To<TFrom, TTo>(TFrom value)
        where TTo : INumberBase<TTo>
    {
        if (typeof(TFrom) == typeof(TTo))
            return Unsafe.As<TFrom, TTo>(ref value);
        return value switch
        {
            double number => TTo.CreateTruncating(number),
            float number => TTo.CreateTruncating(number),
            int number => TTo.CreateTruncating(number),
            uint number => TTo.CreateTruncating(number),
            long number => TTo.CreateTruncating(number),
            ulong number => TTo.CreateTruncating(number),
            sbyte number => TTo.CreateTruncating(number),
            byte number => TTo.CreateTruncating(number),
            short number => TTo.CreateTruncating(number),
            ushort number => TTo.CreateTruncating(number),
            _ => throw new NotSupportedException($"A {typeof(TFrom).Name} is no number."),
        };
    }
}
