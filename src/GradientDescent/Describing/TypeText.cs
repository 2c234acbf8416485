using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>Prints the type of a column as C# has it, without namespace: <c>double</c>, <c>DateOnly?</c>, <c>Heating</c>.</summary>
internal static class TypeText
{
    public static string Of(ColumnDescription column) => column switch
    {
        { Type: null } => "",
        PropertyDescription { Property: var property } => Of(property),
        { Type: { } type } => Of(type) + Mark(column.MissingCount > 0),
    };

    public static string Of(ModelProperty property) =>
        (property.TypeName is { } name ? name[(name.LastIndexOfAny(['.', ':']) + 1)..] : Of(property.Type)) + Mark(property.IsNullable);

    private static string Of(PropertyType type) => type switch
    {
        PropertyType.Enum => "enum",
        PropertyType.Flags => "flags",
        _ => CSharpType.Of(type).Replace("global::System.", "", StringComparison.Ordinal),
    };

    private static string Mark(bool isNullable) => isNullable ? "?" : "";
}
