using System.Globalization;
using System.Runtime.CompilerServices;

namespace GradientDescent.Sources;

/// <summary>Reads the members of an enum: by name, without regard to case, or by number. Flags are separated by commas, semicolons or bars.</summary>
/// <param name="model">What the model says of the property; null if it does not use it.</param>
internal sealed class EnumParser<T>(ModelProperty? model) : ICellParser<T>
    where T : unmanaged, Enum
{
    private readonly T? _unknown = UnknownOf(model);

    public string Expected => $"one of {string.Join(", ", Enum.GetNames<T>())}";

    public T Missing => default;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out T value)
    {
        value = default;
        if (cell.IsWhiteSpace() || cell.Contains('\0'))
            return false;
        if (cell.ContainsAny(';', '|'))
            cell = cell.ToString().Replace(';', ',').Replace('|', ',');
        if (Enum.TryParse(cell, ignoreCase: false, out value) || Enum.TryParse(cell, ignoreCase: true, out value))
            return true;
        if (model is null || model.UnknownLevels == UnknownLevels.Throw || format.IsMissing(cell) || _unknown is not { } unknown)
            return false;
        value = unknown;
        return true;
    }

    public bool TryConvert(object given, out T value)
    {
        value = default;
        return given is string text
            ? TryParse(text, CellFormat.Default, out value)
            : given is IConvertible and not (bool or char or DateTime or double or float or decimal) && TryParse(((IConvertible)given).ToString(CultureInfo.InvariantCulture), CellFormat.Default, out value);
    }

    /// <summary>A value that is none of the levels, for the name of an unknown level; null if there is none.</summary>
    private static T? UnknownOf(ModelProperty? model)
    {
        var bits = Unsafe.SizeOf<T>() * 8;
        var known = (model?.Levels ?? []).Select(static level => level.Number).ToHashSet();
        var all = known.Aggregate(0L, static (flags, level) => flags | level);
        for (var number = 1L; number < 1L << Math.Min(bits - 1, 16); number++)
        {
            if (model?.Type == PropertyType.Flags ? (number & all) == 0 : !known.Contains(number))
                return Unsafe.As<long, T>(ref number);
        }

        return null;
    }
}
