using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Enums with the name of a generated type, member, parameter or local, in the body of the record or beside it.</summary>
internal static class NamedEnums
{
    /// <summary>Names that were once hijacked, and others of the same sorts.</summary>
    private static readonly Gen<string> Name = Gen.Frequency((1, Gen.OneOf("Kernel", "Model", "heaTing", "row", "at", "block", "otherKind")), (1, Gen.OneOf(
        "GeneratedKernel", "Trainer", "Heating", "rows", "weights", "means", "schema", "loss", "lossSum",
        "slope", "slopes", "sums", "prediction", "predictions", "rowLoss", "intercept", "strip", "path", "stream", "options", "kind", "Intercept", "Features",
        "Fit", "Predict", "Save", "Load", "Block", "Sums", "Vector", "ModelFile", "ModelProperty", "PropertyType", "TLoss", "Homes", "Span", "House2")));

    /// <summary>The name of the property: the name of the enum, the same in other case, and an unrelated one.</summary>
    private static Gen<string> PropertyName(string type) => type switch
    {
        "heaTing" => Gen.OneOf("HeaTing", "Heating2"),
        "otherKind" or "kind" => Gen.Const("Kind"),
        _ => Gen.OneOf("Kind", "Kind", type, char.ToUpperInvariant(type[0]) + type[1..]),
    };

    public static Gen<Part> Any { get; } =
        from type in Name
        from property in PropertyName(type)
        from isNested in Gen.Bool
        where !isNested || property != type
        select Of(type, property, isNested);

    /// <summary>An enum with the name of a transformed feature, beside that feature: LogKind beside [Log] Kind.</summary>
    public static Gen<Part> Transformed { get; } =
        from isNested in Gen.Bool
        from mark in Gen.OneOf("Log", "SquareRoot")
        let function = mark == "Log" ? (Func<double, double>)Math.Log : Math.Sqrt
        let part = Of(mark + "Kind", "Level", isNested)
        select part with
        {
            Properties = [ValidProperty.Of($"[{mark}] ", "double", "Kind", 1.0, 2.5, 4.0), .. part.Properties],
            Columns = [new(mark + "Kind", row => function((double)row["Kind"]!)), .. part.Columns],
        };

    private static Part Of(string type, string property, bool isNested)
    {
        var declaration = $"public enum {type} {{ A, B, C = 7 }}";
        return new()
        {
            Beside = isNested ? "" : declaration,
            Members = isNested ? declaration : "",
            TypeNames = [type],
            IsNested = isNested,
            Properties = [ValidProperty.Of("", type, property, 0, 1, 7, 5) is var stored && isNested ? stored with { Parameter = null } : stored],
            Columns = [Level("B", 1), Level("C", 7)],
        };

        Column Level(string member, int number) => new(property + member, row => row[property] is 5 ? double.NaN : row[property] is int value && value == number ? 1 : 0);
    }
}
