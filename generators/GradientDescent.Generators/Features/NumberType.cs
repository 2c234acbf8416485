using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>The types that can be used as numbers.</summary>
internal static class NumberType
{
    /// <summary>All number types, as listed in messages.</summary>
    public const string List = "double, float, Half, decimal, an integer type, bool, DateOnly, DateTime, DateTimeOffset, TimeOnly or TimeSpan";

    /// <summary>The number type of a type; null if it is not a number.</summary>
    public static PropertyType? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Double => PropertyType.Double,
        SpecialType.System_Single => PropertyType.Single,
        SpecialType.System_SByte => PropertyType.SByte,
        SpecialType.System_Byte => PropertyType.Byte,
        SpecialType.System_Int16 => PropertyType.Int16,
        SpecialType.System_UInt16 => PropertyType.UInt16,
        SpecialType.System_Int32 => PropertyType.Int32,
        SpecialType.System_UInt32 => PropertyType.UInt32,
        SpecialType.System_Int64 => PropertyType.Int64,
        SpecialType.System_UInt64 => PropertyType.UInt64,
        SpecialType.System_Boolean => PropertyType.Boolean,
        SpecialType.System_Decimal => PropertyType.Decimal,
        _ => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } && type.ContainingType is null
            ? OfSystem(type.Name)
            : null,
    };

    /// <summary>The type that the model computes in: float if a column is a float and none is a double, else double.</summary>
    public static string Scalar(IEnumerable<PropertyType> types) => NumberTypes.AreSingle(types) ? "float" : "double";

    private static PropertyType? OfSystem(string name) => name switch
    {
        "Half" => PropertyType.Half,
        "DateOnly" => PropertyType.DateOnly,
        "DateTime" => PropertyType.DateTime,
        "DateTimeOffset" => PropertyType.DateTimeOffset,
        "TimeOnly" => PropertyType.TimeOnly,
        "TimeSpan" => PropertyType.TimeSpan,
        _ => null,
    };
}
