using GradientDescent.Onnx.Graphs;

namespace GradientDescent.Onnx.Expressions;

/// <summary>The types of inputs, by the types of the properties.</summary>
internal static class OnnxTypes
{
    /// <summary>The type of the input. Nullable integers and <c>bool</c> are <c>double</c>, because no integer means that it is missing.</summary>
    public static ElementType Of(ModelProperty property) => property.Type switch
    {
        PropertyType.Double or PropertyType.Decimal => ElementType.Double,
        PropertyType.Single or PropertyType.Half => ElementType.Single,
        PropertyType.Text => ElementType.Text,
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset or PropertyType.TimeOnly or PropertyType.TimeSpan => ElementType.Int64,
        _ when property.IsNullable => ElementType.Double,
        PropertyType.Boolean => ElementType.Boolean,
        _ => WholeType(property) == PropertyType.UInt64 ? ElementType.UInt64 : ElementType.Int64,
    };

    /// <summary>The integer type of a property: its own, or the underlying one of an enum.</summary>
    public static PropertyType WholeType(ModelProperty property) => property.Type is PropertyType.Enum or PropertyType.Flags ? property.UnderlyingType : property.Type;

    /// <summary>What is passed to the input, for a reader of the file.</summary>
    public static string Description(ModelProperty property, OnnxOptions options)
    {
        var value = property.Type switch
        {
            PropertyType.Enum or PropertyType.Flags => $"The number of the enum's member: {string.Join(", ", property.Levels.Select(static level => $"{level.Name} = {level.Number}"))}",
            PropertyType.Text => $"One of: {string.Join(", ", property.Levels.Select(static level => level.Name))}",
            PropertyType.DateOnly => "The days since 0001-01-01: DateOnly.DayNumber",
            PropertyType.DateTimeOffset => "The ticks of 100 nanoseconds since 0001-01-01 in UTC: DateTimeOffset.UtcTicks",
            PropertyType.DateTime or PropertyType.TimeOnly or PropertyType.TimeSpan => $"The ticks of 100 nanoseconds: {property.Type}.Ticks",
            PropertyType.Boolean when property.IsNullable => "1 for true, 0 for false",
            _ => $"A {property.Type}",
        };
        return $"{value}.{(property.IsNullable ? $" If it is missing: {Missing(property, options)}." : "")}";
    }

    private static string Missing(ModelProperty property, OnnxOptions options) => Of(property) switch
    {
        ElementType.Text => options.MissingText.Length == 0 ? "the empty text" : options.MissingText,
        ElementType.Int64 => $"{long.MinValue}",
        _ => "NaN",
    };
}
