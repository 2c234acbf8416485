using System.Globalization;
using System.Numerics;

namespace GradientDescent.Sources;

/// <summary>Reads <c>double</c>, <c>float</c> and <c>Half</c>. A missing cell is NaN.</summary>
internal sealed class FloatingParser<T> : ICellParser<T>
    where T : IBinaryFloatingPointIeee754<T>
{
    public string Expected => "a number";

    public T Missing => T.NaN;

    /// <summary>The text NaN is not read, because it means a missing value.</summary>
    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out T value) =>
        T.TryParse(cell, NumberStyles.Float, format.Culture, out value!) && !T.IsNaN(value) && !cell.Contains('\0');

    public bool TryConvert(object given, out T value)
    {
        value = T.Zero;
        switch (given)
        {
            case double number:
                value = T.CreateSaturating(number);
                return true;
            case float number:
                value = T.CreateSaturating(number);
                return true;
            case string text:
                return TryParse(text, CellFormat.Default, out value);
            case bool or char or DateTime or not IConvertible:
                return false;
            case decimal number:
                value = T.CreateSaturating(number);
                return true;
            default:
                value = T.CreateSaturating(((IConvertible)given).ToDecimal(CultureInfo.InvariantCulture));
                return true;
        }
    }
}

/// <summary>Reads integers and <c>decimal</c>. A text such as <c>3.0</c> is an integer too.</summary>
internal sealed class NumberParser<T> : ICellParser<T>
    where T : struct, INumber<T>, IMinMaxValue<T>
{
    private static readonly bool IsWhole = typeof(T) != typeof(decimal);

    public string Expected => IsWhole ? string.Create(CultureInfo.InvariantCulture, $"an integer from {T.MinValue} to {T.MaxValue}") : "a number";

    public T Missing => T.Zero;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out T value)
    {
        if (cell.Contains('\0'))
        {
            value = default;
            return false;
        }

        return T.TryParse(cell, IsWhole ? NumberStyles.Integer : NumberStyles.Float, format.Culture, out value)
            || (IsWhole && decimal.TryParse(cell, NumberStyles.Float, format.Culture, out var number) && IsSame(cell, number, format) && TryWhole(number, out value));
    }

    public bool TryConvert(object given, out T value)
    {
        value = default;
        try
        {
            return given switch
            {
                string text => TryParse(text, CellFormat.Default, out value),
                bool or char or DateTime or not IConvertible => false,
                double number => (IsWhole ? ExactDecimal.Whole(number) : ExactDecimal.Shortest(number)) is { } digits && TryWhole(digits, out value),
                float number => (IsWhole ? ExactDecimal.Whole(number) : ExactDecimal.Shortest(number)) is { } digits && TryWhole(digits, out value),
                _ => TryWhole(((IConvertible)given).ToDecimal(CultureInfo.InvariantCulture), out value),
            };
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>A text of a small number such as 1e-40 is 0 as a decimal.</summary>
    private static bool IsSame(ReadOnlySpan<char> cell, decimal number, CellFormat format) => double.Parse(cell, NumberStyles.Float, format.Culture) == (double)number;

    private static bool TryWhole(decimal number, out T value)
    {
        value = default;
        if (IsWhole && number != decimal.Truncate(number))
            return false;
        try
        {
            value = T.CreateChecked(number);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
