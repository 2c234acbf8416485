using System.Globalization;
using System.Runtime.CompilerServices;

namespace GradientDescent.Sources;

/// <summary>Reads the members of an enum: by name, without regard to case, or by number. Flags are separated by commas, semicolons or bars.</summary>
/// <param name="model">The use of the property in the model; null if there is none.</param>
internal sealed class EnumParser<T>(ModelProperty? model) : ICellParser<T>
    where T : unmanaged, Enum
{
    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    private readonly T? _unknown = UnknownOf(model);

    public string Expected => $"one of {string.Join(", ", Enum.GetNames<T>())}";

    public T Missing => default;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out T value)
    {
        value = default;
        if (cell.IsWhiteSpace() || cell.Contains('\0'))
            return false;
        if (!IsFlags)
            return TryMember(cell, format, out value);
        var bits = 0L;
        foreach (var range in cell.SplitAny(',', ';', '|'))
        {
            if (!TryMember(cell[range], format, out var flag))
                return false;
            bits |= Bits(flag);
        }

        value = Unsafe.As<long, T>(ref bits);
        return true;
    }

    public bool TryConvert(object given, out T value)
    {
        value = default;
        return given is string text
            ? TryParse(text, CellFormat.Default, out value)
            : given is IConvertible and not (bool or char or DateTime or double or float or decimal) && TryParse(((IConvertible)given).ToString(CultureInfo.InvariantCulture), CellFormat.Default, out value);
    }

    /// <summary>.NET reads a list of names also for an enum without [Flags], as a combination of their numbers. It is another member.</summary>
    private bool TryMember(ReadOnlySpan<char> cell, CellFormat format, out T value)
    {
        value = default;
        if (cell.IsWhiteSpace())
            return false;
        if (!cell.Contains(',') && (Enum.TryParse(cell, ignoreCase: false, out value) || Enum.TryParse(cell, ignoreCase: true, out value)))
            return true;
        if (model is null || model.UnknownLevels == UnknownLevels.Throw || format.IsMissing(cell) || _unknown is not { } unknown)
            return false;
        value = unknown;
        return true;
    }

    /// <summary>A value that is none of the levels, for the name of an unknown level; null if there is none.</summary>
    private static T? UnknownOf(ModelProperty? model)
    {
        var known = (model?.Levels ?? []).Select(static level => Truncated(level.Number)).ToHashSet();
        var all = known.Aggregate(0L, static (flags, level) => flags | level);
        var numbers = model?.Type == PropertyType.Flags
            ? Enumerable.Range(0, Unsafe.SizeOf<T>() * 8).Select(static bit => 1L << bit).Where(bit => (bit & all) == 0)
            : Enumerable.Range(0, (int)Math.Min(1L << 16, 1L << ((Unsafe.SizeOf<T>() * 8) - 1)) * 2).Select(static number => (long)number).Where(number => !known.Contains(number));
        foreach (var number in numbers)
        {
            var bits = number;
            return Unsafe.As<long, T>(ref bits);
        }

        return null;
    }

    private static long Bits(T value)
    {
        var bits = 0L;
        Unsafe.As<long, T>(ref bits) = value;
        return bits;
    }

    /// <summary>The bits of a number in the size of the enum.</summary>
    private static long Truncated(long number) => Bits(Unsafe.As<long, T>(ref number));
}
