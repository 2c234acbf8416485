using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Interpretation;

/// <summary>Converts between number types as C# does, unchecked.</summary>
internal static class TermNumbers
{
    public static TTo To<TFrom, TTo>(TFrom value)
        where TTo : INumberBase<TTo>
    {
        if (typeof(TFrom) == typeof(TTo))
            return Unsafe.As<TFrom, TTo>(ref value);
        return value switch
        {
            double number => FromFloating<TTo>(number),
            float number => FromFloating<TTo>(number),
            int number => TTo.CreateTruncating(number),
            uint number => TTo.CreateTruncating(number),
            long number => TTo.CreateTruncating(number),
            ulong number => TTo.CreateTruncating(number),
            sbyte number => TTo.CreateTruncating(number),
            byte number => TTo.CreateTruncating(number),
            short number => TTo.CreateTruncating(number),
            ushort number => TTo.CreateTruncating(number),
            _ => throw new NotSupportedException($"{typeof(TFrom).Name} is not a number type."),
        };
    }

    /// <summary>Casts as C# does. A cast to a small integer type goes through <c>int</c>, while <c>CreateTruncating</c> saturates at the type's limits.</summary>
    private static TTo FromFloating<TTo>(double number)
        where TTo : INumberBase<TTo> => Type.GetTypeCode(typeof(TTo)) switch
        {
            TypeCode.SByte => TTo.CreateTruncating(unchecked((sbyte)number)),
            TypeCode.Byte => TTo.CreateTruncating(unchecked((byte)number)),
            TypeCode.Int16 => TTo.CreateTruncating(unchecked((short)number)),
            TypeCode.UInt16 => TTo.CreateTruncating(unchecked((ushort)number)),
            TypeCode.Int32 => TTo.CreateTruncating(unchecked((int)number)),
            TypeCode.UInt32 => TTo.CreateTruncating(unchecked((uint)number)),
            TypeCode.Int64 => TTo.CreateTruncating(unchecked((long)number)),
            TypeCode.UInt64 => TTo.CreateTruncating(unchecked((ulong)number)),
            _ => TTo.CreateTruncating(number),
        };
}
