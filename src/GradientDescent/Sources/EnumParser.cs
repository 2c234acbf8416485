using System.Globalization;
using System.Runtime.CompilerServices;

namespace GradientDescent.Sources;

/// <summary>Reads the members of an enum: by name, without regard to case, or by number. Flags are separated by commas, semicolons or bars.</summary>
/// <typeparam name="T">The enum, or <see cref="EnumNumber"/> if the program does not have it.</typeparam>
/// <param name="members">The members.</param>
/// <param name="model">The use of the property in the model; null if there is none.</param>
internal sealed class EnumParser<T>(EnumMembers members, ModelProperty? model) : ICellParser<T>
    where T : unmanaged
{
    private readonly long? _unknown = members.UnknownTo(model);

    public string Expected => $"one of {string.Join(", ", members.Names)}";

    public bool HasNames => true;

    public T Missing => default;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out T value)
    {
        var number = 0L;
        var isRead = !cell.IsWhiteSpace() && !cell.Contains('\0') && (members.IsFlags ? TryFlags(cell, format, out number) : TryMember(cell, format, out number));
        value = isRead ? Unsafe.As<long, T>(ref number) : default;
        return isRead;
    }

    public bool TryConvert(object given, out T value)
    {
        value = default;
        return given is string text
            ? TryParse(text, CellFormat.Default, out value)
            : given is IConvertible and not (bool or char or DateTime or double or float or decimal) && TryParse(((IConvertible)given).ToString(CultureInfo.InvariantCulture), CellFormat.Default, out value);
    }

    private bool TryFlags(ReadOnlySpan<char> cell, CellFormat format, out long number)
    {
        number = 0;
        foreach (var range in cell.SplitAny(',', ';', '|'))
        {
            if (!TryMember(cell[range], format, out var flag))
                return false;
            number |= flag;
        }

        return true;
    }

    private bool TryMember(ReadOnlySpan<char> cell, CellFormat format, out long number)
    {
        number = 0;
        if (cell.IsWhiteSpace())
            return false;
        if (members.TryFind(cell, out number))
            return true;
        if (model is null || model.UnknownLevels == UnknownLevels.Throw || format.IsMissing(cell) || _unknown is not { } unknown)
            return false;
        number = unknown;
        return true;
    }
}
