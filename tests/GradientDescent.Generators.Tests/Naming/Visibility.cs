using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>Which properties and types are visible enough for a model.</summary>
public class Visibility
{
    [Theory]
    [InlineData("public double A { get; init; }", "public", true)]
    [InlineData("public double A { get; private set; }", "public", true)]
    [InlineData("public double A { private get; init; }", "public", false)]
    [InlineData("private double A { get; init; }", "public", false)]
    [InlineData("protected double A { get; init; }", "public", false)]
    [InlineData("internal double A { get; init; }", "public", false)]
    [InlineData("protected internal double A { get; init; }", "public", false)]
    [InlineData("private protected double A { get; init; }", "public", false)]
    [InlineData("internal double A { get; init; }", "internal", true)]
    [InlineData("protected internal double A { get; init; }", "internal", true)]
    [InlineData("private double A { get; init; }", "internal", false)]
    [InlineData("private string[] A { get; init; } = [];", "public", false)]
    [InlineData("[Feature] private double A { get; init; }", "public", true)]
    [InlineData("[Polynomial(2)] internal double A { get; init; }", "public", true)]
    [InlineData("[NonNegative] public double A { private get; init; }", "public", true)]
    [InlineData("[PenaltyFactor(2)] protected double A { get; init; }", "public", true)]
    [InlineData("[Missing(MissingValues.Mean)] private protected double? A { get; init; }", "public", true)]
    [InlineData("[Excluded] private double A { get; init; }", "public", false)]
    public void A_property_is_a_feature_if_it_is_as_visible_as_the_model(string property, string accessibility, bool isFeature)
    {
        var model = GeneratorHarness.Generate($$"""
            using GradientDescent;
            [LinearModel] {{accessibility}} partial record Row(double X, [Target] double Y) { {{property}} }
            """).Files["Row.Model.g.cs"];
        Assert.Equal(isFeature, model.Contains("public required double A ", StringComparison.Ordinal));
    }

    /// <summary>A type of a namespace cannot be private: the compiler says so, and the generator does not fail.</summary>
    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    [InlineData("private protected")]
    public void A_record_of_a_namespace_that_is_marked_private_is_read(string accessibility)
    {
        var result = GeneratorHarness.Run(UserProject.With($$"""
            using GradientDescent;
            public record Dwelling { protected int Stairs { get; init; } private protected int Doors { get; init; } protected internal int Beds { get; init; } private int Keys { get; init; } }
            [LinearModel] {{accessibility}} partial record Flat : Dwelling { private double X { get; init; } public double Z { get; init; } [Target] public double Y { get; init; } }
            """));
        Assert.Null(result.Exception);
        Assert.NotEmpty(result.GeneratedSources);
    }

    /// <summary>Private members of a record, its target and weight too, are read by the types nested in it.</summary>
    [Theory]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("class")]
    [InlineData("struct")]
    public void Private_properties_with_an_attribute_are_fitted(string kind) => Fits.Program([2, 3, 4, 1, 13], $$"""
        using GradientDescent;
        [LinearModel, Interaction("A", "B")] public partial {{kind}} Row
        {
            public Row(double a, double b, double y) => (A, B, Y, W) = (a, b, y, 1);
            [Log] private double A { get; init; }
            [Feature] private double B { get; init; }
            [Target] private double Y { get; init; }
            [SampleWeight] private double W { get; init; }
        }

        public static class Program
        {
            public static double[] Run()
            {
                double[] a = [1, Math.E, 1, Math.E, Math.E * Math.E], b = [0, 0, 1, 1, 2];
                var rows = a.Zip(b, static (a, b) => new Row(a, b, 1 + (2 * Math.Log(a)) + (3 * b) + (4 * Math.Log(a) * b))).ToArray();
                var model = new Row.Trainer().Fit(rows).Model;
                return [model.LogA, model.B, model.LogATimesB, model.Intercept, model.Predict(1, 4)];
            }
        }
        """);

    [Fact]
    public void An_inherited_property_is_a_feature_if_it_is_as_visible_as_the_model()
    {
        var model = GeneratorHarness.Generate("""
            using GradientDescent;
            public class Base { protected double A { get; set; } internal double B { get; set; } private protected double C { get; set; } public double D { get; set; } }
            [LinearModel] internal partial class Row : Base { [Target] public double Y { get; set; } }
            """).Files["Row.Model.g.cs"];
        Assert.Contains("Intercept + B·b + D·d", model, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internal", "protected")]
    [InlineData("internal", "protected internal")]
    [InlineData("protected", "internal")]
    [InlineData("private", "internal")]
    [InlineData("private protected", "protected")]
    [InlineData("internal", "public")]
    public void GD0020_a_type_that_is_less_visible_than_the_record(string type, string record) => Findings.Are($$"""
        public partial class Outer
        {
            {{type}} enum Kind { A, B }
            [LinearModel] {{record}} partial record Row(double X, [Target] double Y) { [Feature] {{(type == "protected" ? "private" : type)}} Kind {|GD0020:K|} { get; init; } }
        }
        """);

    [Theory]
    [InlineData("internal", "private protected")]
    [InlineData("protected", "private protected")]
    [InlineData("protected", "protected")]
    [InlineData("private", "private")]
    [InlineData("protected", "private")]
    [InlineData("protected internal", "internal")]
    [InlineData("protected internal", "protected")]
    [InlineData("protected internal", "protected internal")]
    [InlineData("internal", "internal")]
    public void A_type_that_is_as_visible_as_the_record_is_a_feature(string type, string record) => GeneratorHarness.Generate($$"""
        using GradientDescent;
        public partial class Outer
        {
            {{type}} enum Kind { A, B }
            [LinearModel] {{record}} partial record Row(double X, Kind K, [Target] double Y);
        }
        """);

    [Theory]
    [InlineData("protected internal")]
    [InlineData("private protected")]
    [InlineData("protected")]
    [InlineData("private")]
    public void A_type_inside_the_record_is_as_visible_as_the_record(string record) => GeneratorHarness.Generate($$"""
        using GradientDescent;
        public partial class Outer
        {
            [LinearModel] {{record}} partial record Row(double X, [Target] double Y) { public Kind K { get; init; } public enum Kind { A, B } }
        }
        """);

    [Fact]
    public void GD0020_a_type_in_a_generic_type_of_a_hidden_type() => Findings.Are("""
        internal class Hidden;
        public class Box<T> { public enum Kind { A, B } }
        [LinearModel] public partial record Row(double X, [Target] double Y) { [Feature] internal Box<Hidden>.Kind {|GD0020:K|} { get; init; } }
        """);

    [Fact]
    public void An_internal_property_of_an_assembly_that_gives_access_is_visible()
    {
        var library = UserProject.With("""
            using GradientDescent;
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("User")]
            public class Base { [Polynomial(2)] internal double A { get; set; } internal double B { get; set; } }
            """).WithAssemblyName("Library");
        var project = UserProject.With("""
            using GradientDescent;
            [LinearModel] internal partial class Row : Base { [Target] public double Y { get; set; } }
            """).AddReferences(library.ToMetadataReference());

        Assert.Empty(LinearModelFindings.In(project));
        var model = Assert.Single(GeneratorHarness.Run(project).GeneratedSources, static source => source.HintName == "Row.Model.g.cs");
        Assert.Contains("Intercept + A·a + APower2·a² + B·b", model.SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("private double _x; public double X { get => _x; set => _x = value; }")]
    [InlineData("private double _x; public double X { get { return _x; } init { _x = value; } }")]
    [InlineData("private double _x; public partial double X { get; set; } public partial double X { get => _x; set => _x = value; }")]
    [InlineData("public double X { get => field; set => field = value; }")]
    public void A_property_with_a_field_of_its_own_is_a_feature(string property) => Fits.Program([1, 2], $$"""
        using GradientDescent;
        [LinearModel] public partial class Row { {{property}} [Target] public double Y { get; set; } }

        public static class Program
        {
            public static double[] Run()
            {
                var model = new Row.Trainer().Fit([new() { X = 1, Y = 3 }, new() { X = 2, Y = 5 }, new() { X = 3, Y = 7 }]).Model;
                return [model.Intercept, model.X];
            }
        }
        """);

    [Fact]
    public void A_computed_property_with_a_setter_keeps_its_definition() => Assert.Contains(
        "Predict(double feet)",
        GeneratorHarness.Generate("""
            using GradientDescent;
            [LinearModel] public partial class Row { [Excluded] public double Feet { get; set; } [Feature] public double Metres { get => Feet * 0.3048; set => Feet = value / 0.3048; } [Target] public double Y { get; set; } }
            """).Files["Row.Model.g.cs"],
        StringComparison.Ordinal);

    /// <summary>The model's own method Load is no coefficient of it.</summary>
    [Fact]
    public void A_property_of_another_generator_with_the_name_of_a_member_is_reported()
    {
        var project = UserProject.With("using GradientDescent; [LinearModel] public partial class Row { public double W { get; set; } [Target] public double Y { get; set; } }");
        var whole = project
            .AddSyntaxTrees(GeneratorHarness.Run(project).GeneratedSources.Select(static source => source.SyntaxTree))
            .WithFile("public partial class Row { [System.CodeDom.Compiler.GeneratedCode(\"Toolkit\", \"1\")] public double Load { get; set; } }");
        Assert.Equal(["GD0020"], LinearModelFindings.In(whole).Select(static finding => finding.Id));
    }

    /// <summary>The other generator's part is added after this generator has run, as the compiler does.</summary>
    [Theory]
    [InlineData("public partial double X { get; set; }", "private double _x; public partial double X { get => _x; set => _x = value; }", false)]
    [InlineData("", "private double _x; [System.CodeDom.Compiler.GeneratedCode(\"Toolkit\", \"1\")] public double X { get => _x; set => _x = value; }", true)]
    [InlineData("", "[System.CodeDom.Compiler.GeneratedCode(\"Toolkit\", \"1\")] [GradientDescent.Excluded] public double X { get; set; }", false)]
    public void A_property_that_another_generator_declares_is_reported(string own, string generated, bool isReported)
    {
        var project = UserProject.With($"using GradientDescent; [LinearModel] public partial class Row {{ public double W {{ get; set; }} {own} [Target] public double Y {{ get; set; }} }}");
        var whole = project
            .AddSyntaxTrees(GeneratorHarness.Run(project).GeneratedSources.Select(static source => source.SyntaxTree))
            .WithFile($"public partial class Row {{ {generated} }}");

        Assert.DoesNotContain(whole.GetDiagnostics(), static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            isReported
                ? ["GD0020: The model cannot read 'X', which is declared by another source generator, because source generators do not see each other's properties: declare it as a partial property, or leave it out with [property: Excluded]"]
                : [],
            LinearModelFindings.In(whole).Select(static finding => $"{finding.Id}: {finding.GetMessage(null)}"));
    }
}
