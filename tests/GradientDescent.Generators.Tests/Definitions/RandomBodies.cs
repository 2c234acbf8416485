using System.Globalization;

namespace GradientDescent.Generators.Tests;

/// <summary>Writes random expressions of a given type, over one property of each type. All of them are valid C#.</summary>
internal sealed class RandomBodies(int seed)
{
    /// <summary>The properties, in declaration order.</summary>
    public static readonly IReadOnlyList<(string Name, string Type)> Properties =
        [("I", "int"), ("J", "int"), ("U", "uint"), ("L", "long"), ("M", "ulong"), ("F", "float"), ("G", "float"), ("D", "double"), ("E", "double"), ("B", "bool"), ("S", "short"), ("T", "byte")];

    private static readonly Dictionary<string, string[]> Literals = new(StringComparer.Ordinal)
    {
        ["int"] = ["1", "-1", "2", "-7", "1000", "int.MaxValue", "int.MinValue"],
        ["uint"] = ["1u", "2u", "7u", "uint.MaxValue"],
        ["long"] = ["1L", "-1L", "3L", "-1000L", "long.MaxValue", "long.MinValue"],
        ["ulong"] = ["1ul", "2ul", "10ul", "ulong.MaxValue"],
        ["float"] = ["0f", "-0f", "0.1f", "-2.5f", "1e30f", "float.Epsilon", "float.NaN", "float.PositiveInfinity"],
        ["double"] = ["0.0", "-0.0", "0.1", "-2.5", "1e300", "1e16", "double.Epsilon", "double.NaN", "double.NegativeInfinity", "Math.PI"],
    };

    /// <summary>The pairs of operand types whose arithmetic has a given result type in C#. Smaller types are converted implicitly.</summary>
    private static readonly Dictionary<string, (string, string)[]> Operands = new(StringComparer.Ordinal)
    {
        ["int"] = [("int", "int"), ("int", "short"), ("byte", "int"), ("short", "byte")],
        ["uint"] = [("uint", "uint"), ("uint", "byte"), ("byte", "uint")],
        ["long"] = [("long", "long"), ("long", "int"), ("uint", "long"), ("uint", "int"), ("short", "uint")],
        ["ulong"] = [("ulong", "ulong"), ("ulong", "uint"), ("byte", "ulong")],
        ["float"] = [("float", "float"), ("float", "int"), ("long", "float"), ("float", "ulong"), ("uint", "float")],
        ["double"] = [("double", "double"), ("double", "float"), ("int", "double"), ("double", "long"), ("ulong", "double"), ("double", "uint")],
    };

    private readonly Random _random = new(seed);

    public static IReadOnlyList<string> Types { get; } = ["int", "uint", "long", "ulong", "float", "double", "bool", "short", "byte", "sbyte", "ushort"];

    public string Next(string type) => Of(type, 4);

    /// <summary>A value of a type as C# source: often one at an end of its range.</summary>
    public string Value(string type) => type switch
    {
        "bool" => _random.Next(2) == 0 ? "true" : "false",
        "short" => Any("0", "-1", "short.MinValue", "short.MaxValue", Number(-30000, 30000)),
        "byte" => Any("0", "1", "255", Number(0, 255)),
        "float" => Any("0f", Any(Literals[type]), Number(-9, 9) + "f", $"{_random.NextSingle().ToString("R", CultureInfo.InvariantCulture)}f", "3e9f", "-1e19f"),
        "double" => Any("0", Any(Literals[type]), Number(-9, 9), _random.NextDouble().ToString("R", CultureInfo.InvariantCulture), "3e9", "-1e19", "-5e-324"),
        "int" or "long" => Any("0", Any(Literals[type]), Number(-9, 9), Number(-2_000_000_000, 2_000_000_000)),
        _ => Any("0", Any(Literals[type]), Number(0, 9), Number(0, 2_000_000_000)),
    };

    private string Of(string type, int depth)
    {
        if (type == "bool")
            return Truth(depth);
        if (depth == 0 || !Literals.ContainsKey(type))
            return Leaf(type, depth);

        var (left, right) = Any(Operands[type]);
        return _random.Next(9) switch
        {
            0 => Leaf(type, depth),
            1 => $"({type}){Cast(Any("int", "uint", "long", "ulong", "float", "double", "short", "byte"), depth - 1)}",
            2 => $"({Truth(depth - 1)} ? {Of(type, depth - 1)} : {Of(type, depth - 1)})",
            3 => Call(type, depth),
            4 => type is "uint" or "ulong" ? $"(+{Of(type, depth - 1)})" : $"(-{Of(type, depth - 1)})",
            5 => $"({Of(left, depth - 1)} {Any("+", "-", "*", "/", "%")} {(Literals.TryGetValue(right, out var literals) ? Any(literals) : Of(right, depth - 1))})",
            _ => $"({Of(left, depth - 1)} {Any("+", "-", "*", "*", "/", "%")} {Of(right, depth - 1)})",
        };
    }

    private string Truth(int depth)
    {
        if (depth == 0)
            return "B";
        var (left, right) = Any(Operands[Any("int", "uint", "long", "ulong", "float", "double")]);
        return _random.Next(6) switch
        {
            0 => $"!{Truth(depth - 1)}",
            1 => $"({Truth(depth - 1)} {Any("&&", "||", "==", "!=")} {Truth(depth - 1)})",
            _ => $"({Of(left, depth - 1)} {Any("<", "<=", ">", ">=", "==", "!=")} {Of(right, depth - 1)})",
        };
    }

    /// <summary>A property, or a cast if no property has the type.</summary>
    private string Leaf(string type, int depth) => Properties.Where(property => property.Type == type).Select(static property => property.Name).ToArray() is { Length: > 0 } names
        ? Any(names)
        : $"({type}){Cast(Any("int", "ulong", "double"), Math.Max(depth - 1, 0))}";

    private string Cast(string type, int depth) => $"({Of(type, depth)})";

    private string Call(string type, int depth)
    {
        var argument = Of(type, depth - 1);
        return _random.Next(3) switch
        {
            0 => $"{Any("Math", type)}.{Any("Min", "Max")}({argument}, {Of(type, depth - 1)})",
            1 when type is not ("uint" or "ulong") => $"Math.Abs({argument})",
            2 when type == "double" => Any($"Math.Pow({argument}, {Of("float", depth - 1)})", $"Math.Log({argument})", $"Math.Sqrt({argument})", $"double.Exp({argument})"),
            2 when type == "float" => Any($"MathF.Pow({argument}, F)", $"MathF.Log({argument})", $"float.Sqrt({argument})", $"(float)Math.Exp({argument})"),
            _ => argument,
        };
    }

    private string Number(int least, int most) => _random.Next(least, most).ToString(CultureInfo.InvariantCulture);

    private T Any<T>(params T[] items) => items[_random.Next(items.Length)];
}
