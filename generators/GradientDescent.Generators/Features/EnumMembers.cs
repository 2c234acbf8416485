using System.Globalization;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>The named values of an enum. If two members have the same value, only the first is used.</summary>
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

    /// <summary>The names that are not levels: second names of a value, and for flags the members without exactly one bit.</summary>
    public IReadOnlyList<PropertyLevel> OtherNames => [.. _type.GetMembers().OfType<IFieldSymbol>()
        .Where(static member => member.HasConstantValue)
        .Select(static member => new PropertyLevel(member.Name, Number(member.ConstantValue!)))
        .Except(IsFlags ? Flags : Levels)];

    /// <summary>The members in declaration order.</summary>
    public IReadOnlyList<PropertyLevel> Levels { get; }

    /// <summary>Whether the enum has [Flags], so that a value can combine several members.</summary>
    public bool IsFlags => _type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");

    /// <summary>The members with a single bit.</summary>
    public IReadOnlyList<PropertyLevel> Flags => [.. Levels.Where(level => level.Number == SignBit || (level.Number > 0 && (level.Number & (level.Number - 1)) == 0))];

    /// <summary>The underlying number type.</summary>
    public PropertyType UnderlyingType => NumberType.Of(_type.EnumUnderlyingType!)!.Value;

    /// <summary>The fully qualified name.</summary>
    public string FullName => _type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static EnumMembers? Of(ITypeSymbol type, string typeText) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: not null } @enum ? new(@enum, typeText) : null;

    /// <summary>The member with this value; null if there is none, or if the value has another type.</summary>
    public PropertyLevel? Find(TypedConstant constant)
    {
        var index = SymbolEqualityComparer.Default.Equals(constant.Type, _type)
            ? _fields.Select(static member => member.ConstantValue).ToList().IndexOf(constant.Value)
            : -1;
        return index < 0 ? null : Levels[index];
    }

    /// <summary>A member as C# source. A member that is an error to name is written as a cast number.</summary>
    public string Text(PropertyLevel level)
    {
        var member = _fields.First(field => field.Name == level.Name);
        var number = Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)! + (member.ConstantValue is ulong ? "UL" : "");
        return Obsolescence.IsForbidden(member) ? $"({_typeText})({number})" : $"{_typeText}.{CSharpNames.Identifier(member.Name)}";
    }

    /// <summary>The smallest number of the underlying type: only the sign bit is set.</summary>
    private long SignBit => UnderlyingType switch
    {
        PropertyType.SByte => sbyte.MinValue,
        PropertyType.Int16 => short.MinValue,
        PropertyType.Int32 => int.MinValue,
        _ => long.MinValue,
    };

    private static long Number(object value) => value is ulong large ? unchecked((long)large) : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
