using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>A static class with the name of something generated, used in the body of a computed property.</summary>
internal static class StaticClasses
{
    private static readonly Gen<string> Name = Gen.OneOf(
        "Model", "Trainer", "Kernel", "GeneratedKernel", "row", "at", "block", "Loss", "Sums", "Block", "Vector", "ModelFile", "Predict", "Intercept", "Constants");

    private static readonly Gen<(string Body, Func<double, double> Of)> Body = Gen.OneOf<(string, Func<double, double>)>(
        ("{0} * {1}.Scale", static x => x * 2), ("{1}.Next({0})", static x => x + 1), ("{0} > {1}.Scale ? {0} : {1}.Scale", static x => Math.Max(x, 2)));

    public static Gen<Part> Any { get; } =
        from name in Name
        from body in Body
        from isNested in Gen.Frequency((3, false), (1, true))
        let declaration = $"public static class {name} {{ public const double Scale = 2; public static double Next(double value) => value + 1; }}"
        select new Part
        {
            Beside = isNested ? "" : declaration,
            Members = (isNested ? declaration + "\n    " : "") + $"[Feature] public double Scaled => {string.Format(null, body.Body, "Width", name)};",
            TypeNames = [name, "Scaled"],
            IsNested = isNested,
            Properties = [ValidProperty.Of("", "double", "Width", 0.5, 2.5, 3.0, 8.0)],
            Columns = [Numbers.Column("Width"), new("Scaled", row => body.Of((double)row["Width"]!))],
        };
}
