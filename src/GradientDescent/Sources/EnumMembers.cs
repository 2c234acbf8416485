using System.Globalization;
using System.Runtime.CompilerServices;
using GradientDescent.Terms;

namespace GradientDescent.Sources;

/// <summary>The members of an enum. Their numbers are the bits of its underlying type, extended to 64 with its sign.</summary>
internal sealed class EnumMembers
{
    private readonly PropertyType _underlying;
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _inAnyCase;

    /// <param name="members">The names and numbers. Of two names that differ only in case, the one with the smaller number comes first, as in .NET.</param>
    /// <param name="underlying">The underlying type.</param>
    /// <param name="isFlags">Whether the enum is marked with <c>[Flags]</c>.</param>
    private EnumMembers(IEnumerable<(string Name, long Number)> members, PropertyType underlying, bool isFlags)
    {
        (string Name, long Number)[] ordered = [.. members.OrderBy(static member => (ulong)member.Number)];
        var exact = new Dictionary<string, long>(StringComparer.Ordinal);
        var inAnyCase = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, number) in ordered)
        {
            exact.TryAdd(name, number);
            inAnyCase.TryAdd(name, number);
        }

        (_underlying, IsFlags) = (underlying, isFlags);
        (_exact, _inAnyCase) = (exact.GetAlternateLookup<ReadOnlySpan<char>>(), inAnyCase.GetAlternateLookup<ReadOnlySpan<char>>());
        Names = [.. ordered.Select(static member => member.Name)];
    }

    public bool IsFlags { get; }

    /// <summary>The names, in the order of their numbers.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The members of an enum of the program.</summary>
    public static EnumMembers Of<T>()
        where T : unmanaged, Enum
    {
        var underlying = Enum.Parse<PropertyType>(Enum.GetUnderlyingType(typeof(T)).Name);
        var numbers = Enum.GetValues<T>().Select(value => Extended(underlying, Bits(value)));
        return new(Enum.GetNames<T>().Zip(numbers), underlying, typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false));
    }

    /// <summary>The members that a schema knows.</summary>
    public static EnumMembers Of(ModelProperty property) => new(
        property.Levels.Concat(property.OtherNames).Select(static level => (level.Name, level.Number)), property.UnderlyingType, property.Type == PropertyType.Flags);

    /// <summary>Finds a member by its name, without regard to case if there is no better one, or reads any number of the underlying type.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out long number)
    {
        text = text.Trim();
        return text is [>= '0' and <= '9' or '-' or '+', ..] && Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? CanHold(integer, out number)
            : _exact.TryGetValue(text, out number) || _inAnyCase.TryGetValue(text, out number);
    }

    /// <summary>A number that is none of the levels of a property, for the name of an unknown level; null if there is none.</summary>
    public long? UnknownTo(ModelProperty? model)
    {
        var known = (model?.Levels ?? []).Select(level => Extended(_underlying, level.Number)).ToHashSet();
        var all = known.Aggregate(0L, static (flags, level) => flags | level);
        var bits = NumberTypes.Bits(_underlying);
        var numbers = model?.Type == PropertyType.Flags
            ? Enumerable.Range(0, bits).Select(bit => Extended(_underlying, 1L << bit)).Where(flag => (flag & all) == 0)
            : Enumerable.Range(0, 1 << Math.Min(bits, 17)).Select(number => Extended(_underlying, number)).Where(number => !known.Contains(number));
        foreach (var number in numbers)
            return number;
        return null;
    }

    private static long Bits<T>(T value)
        where T : unmanaged
    {
        var bits = 0L;
        Unsafe.As<long, T>(ref bits) = value;
        return bits;
    }

    private static long Extended(PropertyType type, long bits)
    {
        var unused = 64 - NumberTypes.Bits(type);
        return NumberTypes.IsUnsigned(type) ? bits << unused >>> unused : bits << unused >> unused;
    }

    private bool CanHold(Int128 integer, out long number)
    {
        number = unchecked((long)integer);
        return integer == (NumberTypes.IsUnsigned(_underlying) ? unchecked((ulong)number) : number) && Extended(_underlying, number) == number;
    }
}
