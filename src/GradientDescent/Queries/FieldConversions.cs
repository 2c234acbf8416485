using System.Numerics;

namespace GradientDescent.Queries;

/// <summary>Converts the values of a column to the type of a property. It is a struct, so that the compiler inlines it.</summary>
internal interface IFieldConversion<T, TField>
{
    /// <returns>Whether the type of the property can represent the value.</returns>
    static abstract bool TryConvert(TField field, out T value);
}

/// <summary>The column has the type of the property.</summary>
internal readonly struct SameType<T> : IFieldConversion<T, T>
{
    public static bool TryConvert(T field, out T value)
    {
        value = field;
        return true;
    }
}

/// <summary>Both are numbers. A property that is an integer or a <c>decimal</c> must represent the number exactly.</summary>
internal readonly struct NumberType<T, TField> : IFieldConversion<T, TField>
    where T : struct, INumber<T>
    where TField : struct, INumber<TField>
{
    private static readonly bool IsRounded = typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half);

    public static bool TryConvert(TField field, out T value)
    {
        value = T.CreateSaturating(field);
        return IsRounded || TField.CreateSaturating(value) == field;
    }
}
