using System.Globalization;
using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>The values of an enum that have a name, each once: of two names for one value the first counts.</summary>
internal sealed class EnumMembers
{
    private readonly INamedTypeSymbol _type;
    private readonly string _typeText;
    private readonly IReadOnlyList<IFieldSymbol> _fields;

    private EnumMembers(INamedTypeSymbol type, string typeText)
    {
        _type = type;
        _typeText = typeText;
        _fields = [.. type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static member => member.HasConstantValue)
            .GroupBy(static member => member.ConstantValue)
            .Select(static alike => alike.First())];
        Levels = [.. _fields.Select(LevelOf)];
    }

    /// <summary>In the order of their declaration.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>Whether values are combined of members.</summary>
    public bool IsFlags => _type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");

    /// <summary>Those of one bit.</summary>
    public IReadOnlyList<Level> Bits => [.. _fields
        .Where(static member => Bit(member.ConstantValue!) is var bits && bits != 0 && (bits & (bits - 1)) == 0)
        .Select(LevelOf)];

    /// <summary>The keyword of the number under it.</summary>
    public string PlainType => _type.EnumUnderlyingType!.ToDisplayString();

    public static EnumMembers? Of(ITypeSymbol type, string typeText) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: not null } @enum ? new(@enum, typeText) : null;

    /// <summary>The member of a value, or null where it has none or is no value of this enum.</summary>
    public Level? Find(TypedConstant constant)
    {
        var index = SymbolEqualityComparer.Default.Equals(constant.Type, _type)
            ? _fields.Select(static member => member.ConstantValue).ToList().IndexOf(constant.Value)
            : -1;
        return index < 0 ? null : Levels[index];
    }

    /// <summary>A pattern that every member matches, and nothing else.</summary>
    public string Pattern()
    {
        const int FewLevels = 4;
        var ordered = _fields.OrderBy(Number).ToList();
        return ordered.Count > FewLevels && Number(ordered[^1]) - Number(ordered[0]) == ordered.Count - 1
            ? $">= {LevelOf(ordered[0]).Text} and <= {LevelOf(ordered[^1]).Text}"
            : string.Join(" or ", Levels.Select(static level => level.Text));
    }

    private static decimal Number(IFieldSymbol member) => Convert.ToDecimal(member.ConstantValue, CultureInfo.InvariantCulture);

    private static ulong Bit(object value) => value is ulong large ? large : unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture));

    private Level LevelOf(IFieldSymbol member)
    {
        var number = Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)! + (member.ConstantValue is ulong ? "UL" : "");
        var text = SilencedWarnings.IsForbidden(member) ? $"({_typeText})({number})" : $"{_typeText}.{Names.Identifier(member.Name)}";
        return new(member.Name, Expression.Member(text, number), member.Name);
    }
}
