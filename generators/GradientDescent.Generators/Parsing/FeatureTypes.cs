using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>Which property types a model can compute with.</summary>
internal static class FeatureTypes
{
    /// <summary>The C# keyword of a supported type, or null.</summary>
    public static string? Keyword(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Double => "double",
        SpecialType.System_Single => "float",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Boolean => "bool",
        _ => null,
    };

    /// <summary>The type under a question mark, or the type itself.</summary>
    public static ITypeSymbol WithoutNull(ITypeSymbol type, out bool isNullable)
    {
        isNullable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        return isNullable ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
    }

    /// <summary>float where the record asks for it and no column is a double; double otherwise.</summary>
    public static string Scalar(IEnumerable<Column> columns)
    {
        var types = columns.Select(static column => column.Type).ToList();
        return types.Contains("float") && !types.Contains("double") ? "float" : "double";
    }
}
