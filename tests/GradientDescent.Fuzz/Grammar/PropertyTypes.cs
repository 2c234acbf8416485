using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates the types of properties. Those that are not from the framework are declared in <see cref="Neighbours"/>.</summary>
internal static class PropertyTypes
{
    public static Gen<string> Number { get; } = Gen.Frequency(
        (8, Gen.Const("double")),
        (3, Gen.Const("float")),
        (3, Gen.OneOf("int", "bool", "long")),
        (1, Gen.OneOf("sbyte", "byte", "short", "ushort", "uint", "ulong", "System.Double", "Int32", "Single", "Length")));

    public static Gen<string> NullableNumber { get; } = Gen.OneOf("double?", "float?", "int?", "bool?", "byte?", "Nullable<double>");

    public static Gen<string> Quantity { get; } = Gen.OneOf(
        "decimal", "Half", "DateOnly", "DateTime", "DateTimeOffset", "TimeOnly", "TimeSpan",
        "decimal?", "Half?", "DateOnly?", "DateTime?", "DateTimeOffset?", "TimeOnly?", "TimeSpan?");

    public static Gen<string> Enumeration { get; } = Gen.OneOf(
        "Material", "Material", "Facing", "Alias", "Solo", "Empty", "Below", "Far", "Unsigned", "DayOfWeek", "Material?", "Facing?", "MissingValues");

    public static Gen<string> Text { get; } = Gen.OneOf("string", "string?", "String");

    private static Gen<string> Other { get; } = Gen.OneOf(
        "char", "nint", "nuint", "Int128", "UInt128", "System.Numerics.BigInteger",
        "System.Numerics.Complex", "Guid",
        "object", "object?", "dynamic", "double[]", "double[]?", "int[,]", "List<double>", "IReadOnlyList<int>", "Func<double>", "(double, double)",
        "Uri", "Point", "Point?",
        "Pair<int>", "int?[]", "Enum", "ValueType", "System.Numerics.Vector<double>", "Index", "Version");

    private static Gen<string> Impossible { get; } = Gen.OneOf(
        "Span<double>", "int*", "delegate*<void>", "T", "void", "Undefined", "List<>", "static", "var", "ref int", "Math", "[Log] double");

    /// <summary>Any of the types.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (3, Number), (2, NullableNumber), (2, Quantity), (2, Enumeration), (2, Text), (3, Other), (1, Impossible));
}
