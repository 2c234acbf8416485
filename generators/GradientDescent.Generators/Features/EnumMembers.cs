using System.Globalization;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
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
        Levels = [.. _fields.Select(static member => new PropertyLevel(member.Name, Number(member.ConstantValue!)))];
    }

    /// <summary>In the order of their declaration.</summary>
    public IReadOnlyList<PropertyLevel> Levels { get; }

    /// <summary>Whether values are combined of members.</summary>
    public bool IsFlags => _type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");

    /// <summary>Those of one bit.</summary>
    public IReadOnlyList<PropertyLevel> Flags => [.. Levels.Where(level => level.Number == SignBit || (level.Number > 0 && (level.Number & (level.Number - 1)) == 0))];

    /// <summary>The type of the number under it.</summary>
    public PropertyType UnderlyingType => NumberType.Of(_type.EnumUnderlyingType!)!.Value;

    /// <summary>Its name wherever it is used.</summary>
    public string FullName => _type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static EnumMembers? Of(ITypeSymbol type, string typeText) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: not null } @enum ? new(@enum, typeText) : null;

    /// <summary>The member of a value, or null where it has none or is no value of this enum.</summary>
    public PropertyLevel? Find(TypedConstant constant)
    {
        var index = SymbolEqualityComparer.Default.Equals(constant.Type, _type)
            ? _fields.Select(static member => member.ConstantValue).ToList().IndexOf(constant.Value)
            : -1;
        return index < 0 ? null : Levels[index];
    }

    /// <summary>A member as C# writes it. One that is an error to name is written by its number.</summary>
    public string Text(PropertyLevel level)
    {
        var member = _fields.First(its => its.Name == level.Name);
        var number = Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)! + (member.ConstantValue is ulong ? "UL" : "");
        return SilencedWarnings.IsForbidden(member) ? $"({_typeText})({number})" : $"{_typeText}.{CSharpNames.Identifier(member.Name)}";
    }

    /// <summary>The bit that makes a number negative, as the number that has only it.</summary>
    private long SignBit => UnderlyingType switch
    {
        PropertyType.SByte => sbyte.MinValue,
        PropertyType.Int16 => short.MinValue,
        PropertyType.Int32 => int.MinValue,
        _ => long.MinValue,
    };

    private static long Number(object value) => value is ulong large ? unchecked((long)large) : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
