using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates the members of a record that are not columns.</summary>
internal static class Members
{
    /// <summary>Generates arithmetic on other properties, or code that looks similar.</summary>
    private static readonly Gen<string> Body =
        from left in Identifiers.OfProperty
        from right in Identifiers.OfProperty
        from form in Gen.OneOf("{0} * {1}", "{0} / {1}", "{0} == {1} ? {0} : {1}", "({0} + 1) % {1}", "Math.Max({0}, {1})", "Math.Sqrt({0})", "this.{0}", "-{0}", "checked({0} + {1})")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, left, right);

    private static readonly Gen<string> Computed =
        from marks in Gen.Frequency((3, Gen.Const("[Feature] ")), (1, Gen.OneOf("", "[Feature, Log] ", "[Feature, Excluded] ", "[Target] ", "[SampleWeight] ")))
        from access in Gen.Frequency((12, "public "), (1, "internal "), (1, "private "), (1, "protected "), (1, ""))
        from modifier in Gen.Frequency(
            (30, Gen.Const("")), (9, Gen.OneOf("static ", "virtual ", "required ", "abstract ", "new ", "unsafe ", "extern ", "partial ", "override ")))
        from type in Gen.Frequency((6, PropertyTypes.Number), (1, PropertyTypes.Any))
        from name in Identifiers.OfProperty
        from body in Gen.Frequency((2, Gen.Const("default!")), (3, Body))
        select $"{marks}{access}{modifier}{type} {name} => {body};";

    private static readonly Gen<string> Indexer = Gen.OneOf(
        "public double this[int index] => index;", "[Feature] public double this[int index] => index;",
        "[Target] public double this[string name] => 1;");

    private static readonly Gen<string> Other =
        from name in Identifiers.OfProperty
        from member in Gen.OneOf(
            $"public double {name};", $"private int {name} = 1;", $"public const double {name} = 1;", $"public static double {name} {{ get; set; }}",
            $"public double {name}() => 1;",
            $"public ref double {name} => throw new Exception();", $"public event Action? {name};", $"public class {name};",
            $"public interface {name};", $"public enum {name};", $"private struct {name};",
            $"public delegate void {name}();", $"double IDwelling.{name} => 1;", $"public class {name}<T>;", $"public void {name}<T>() {{ }}",
            $"private double {name} {{ get; set; }}", $"internal double {name} {{ get; set; }}",
            $"[LinearModel] public partial record {name}(double Area, [Target] double Price);")
        select member;

    private static readonly Gen<string> Unnamed = Gen.OneOf(
        "static House() { }", "public static implicit operator double(House row) => 1;", "public override string ToString() => \"\";", "~House() { }",
        "unsafe fixed double Buffer[4];", "#pragma warning restore",
        "#region Rows\n#endregion", "/// <summary>a < b</summary>", "public required double Garden { get; set; }", "#nullable disable",
        "public override int GetHashCode() => 1;");

    /// <summary>Generates other members; usually none.</summary>
    public static Gen<IReadOnlyList<string>> Extra { get; } = Gen.Frequency(
        (20, Gen.Const(Array.Empty<string>())),
        (5, Gen.Frequency((4, Computed), (1, Indexer), (3, Other), (1, Unnamed)).Array[1, 3])).Select(static members => (IReadOnlyList<string>)members);
}
