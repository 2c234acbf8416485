using System.Numerics;

namespace GradientDescent.Queries;

/// <summary>Reads numbers. A property that is an integer or a <c>decimal</c> must represent the number exactly.</summary>
internal sealed class NumberReader<T, TField>(int property, int ordinal) : FieldReader<T, TField>(property, ordinal)
    where T : struct, INumber<T>
    where TField : struct, INumber<TField>
{
    private static readonly bool IsRounded = typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half);

    protected override bool TryConvert(TField field, out T value)
    {
        value = T.CreateSaturating(field);
        return IsRounded || TField.CreateSaturating(value) == field;
    }
}
