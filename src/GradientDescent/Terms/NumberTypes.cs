namespace GradientDescent.Terms;

/// <summary>The number types in which properties are computed.</summary>
internal static class NumberTypes
{
    /// <summary>The type of the number that a value of the property's type stands for.</summary>
    public static PropertyType Of(PropertyType property) => property switch
    {
        PropertyType.Half => PropertyType.Single,
        PropertyType.Decimal or PropertyType.DateTime or PropertyType.DateTimeOffset or PropertyType.TimeOnly or PropertyType.TimeSpan => PropertyType.Double,
        PropertyType.Boolean or PropertyType.DateOnly => PropertyType.Int32,
        _ => property,
    };

    /// <summary>Whether a value of the type stands for a number: strings and enums have levels instead.</summary>
    public static bool IsNumber(PropertyType type) => type is not (PropertyType.Text or PropertyType.Enum or PropertyType.Flags);

    public static bool IsWhole(PropertyType type) => type is >= PropertyType.SByte and <= PropertyType.UInt64;

    /// <summary>Whether an integer type has no negative numbers.</summary>
    public static bool IsUnsigned(PropertyType type) =>
        type is PropertyType.Byte or PropertyType.UInt16 or PropertyType.UInt32 or PropertyType.UInt64;

    /// <summary>The size of an integer type.</summary>
    public static int Bits(PropertyType type) => type switch
    {
        PropertyType.SByte or PropertyType.Byte => 8,
        PropertyType.Int16 or PropertyType.UInt16 => 16,
        PropertyType.Int32 or PropertyType.UInt32 => 32,
        _ => 64,
    };

    /// <summary>By how much a value grows if its number grows by 1: <c>1 day</c>; for numbers themselves <c>1</c>.</summary>
    public static string Unit(PropertyType type) => type switch
    {
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset => "1 day",
        PropertyType.TimeOnly or PropertyType.TimeSpan => "1 second",
        _ => "1",
    };

    /// <summary>Whether a model with numbers of these types computes in <c>float</c>: at least one is a <c>float</c>, and none is a <c>double</c>.</summary>
    public static bool AreSingle(IEnumerable<PropertyType> types)
    {
        var numbers = types.Where(IsNumber).Select(Of).ToList();
        return numbers.Contains(PropertyType.Single) && !numbers.Contains(PropertyType.Double);
    }
}
