namespace GradientDescent.Terms;

/// <summary>Writes the types of properties as C#.</summary>
internal static class CSharpType
{
    /// <summary>The type of a parameter for the property, without the user's own types: an enum has its underlying integer type.</summary>
    public static string Plain(ModelProperty property) =>
        Of(property.Type is PropertyType.Enum or PropertyType.Flags ? property.UnderlyingType : property.Type) + (property.IsNullable ? "?" : "");

    public static string Of(PropertyType type) => type switch
    {
        PropertyType.Double => "double",
        PropertyType.Single => "float",
        PropertyType.Decimal => "decimal",
        PropertyType.SByte => "sbyte",
        PropertyType.Byte => "byte",
        PropertyType.Int16 => "short",
        PropertyType.UInt16 => "ushort",
        PropertyType.Int32 => "int",
        PropertyType.UInt32 => "uint",
        PropertyType.Int64 => "long",
        PropertyType.UInt64 => "ulong",
        PropertyType.Boolean => "bool",
        PropertyType.Text => "string",
        _ => $"global::System.{type}",
    };
}
