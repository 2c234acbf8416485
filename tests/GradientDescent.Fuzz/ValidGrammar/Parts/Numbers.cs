using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Number properties of usual names, with and without attributes.</summary>
internal static class Numbers
{
    private static readonly Gen<string> Name = Gen.OneOf("Area", "Bedrooms", "Garden", "Floor", "Distance", "Rooms", "Depth", "Rent", "URL", "X1");

    private static readonly Gen<(string Type, object?[] Values)> Type = Gen.OneOf<(string, object?[])>(
        ("double", [1.5, 2.0, 0.25, 7.0]), ("double", [3.0, 4.5, 1.0, 2.0]), ("float", [1.5f, 4f, 0.75f]), ("int", [1, 5, 2]), ("long", [9L, 4L, 2L]),
        ("uint", [3u, 1u, 8u]), ("byte", [(byte)7, (byte)1]), ("decimal", [2.5m, 1m, 6m]), ("Half", [(Half)1.5, (Half)4]));

    private static readonly Gen<(string Mark, (string Prefix, Func<double, double> Of)[] Functions)> Transform = Gen.Frequency(
        (4, Gen.Const<(string, (string, Func<double, double>)[])>(("", [("{0}", static x => x)]))),
        (3, Gen.OneOf<(string, (string, Func<double, double>)[])>(
            ("[Log] ", [("Log{0}", Math.Log)]), ("[SquareRoot] ", [("SquareRoot{0}", Math.Sqrt)]), ("[Reciprocal] ", [("Reciprocal{0}", static x => 1 / x)]),
            ("[Polynomial(2)] ", [("{0}", static x => x), ("{0}Power2", static x => x * x)]))));

    public static Gen<Part> Any { get; } =
        from name in Name
        from type in Type
        from transform in Transform
        select new Part
        {
            Properties = [ValidProperty.Of(transform.Mark, type.Type, name, type.Values)],
            Columns = [.. transform.Functions.Select(function => new Column(string.Format(null, function.Prefix, name), row => function.Of(Number(row[name]!))))],
        };

    /// <summary>A column with the values of a property.</summary>
    public static Column Column(string name) => new(name, row => Number(row[name]!));

    private static double Number(object value) => value switch
    {
        Half half => (double)half,
        _ => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
    };
}
