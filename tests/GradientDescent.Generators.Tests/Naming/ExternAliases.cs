using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>Assemblies that a project references under an extern alias.</summary>
public class ExternAliases
{
    [Theory]
    [InlineData("")]
    [InlineData("namespace Homes;")]
    public void The_library_may_have_one(string declaration) => Compiles($$"""
        extern alias rows;
        using rows::GradientDescent;
        {{declaration}}
        public enum Heating { Electric, Gas }
        public class Vector;
        public class LinearTrainer;
        [LinearModel, Interaction("A", "Heating")]
        public partial record Home([Missing(MissingValues.Mean), Log] double? A, Heating Heating, [NonNegative] double B, [Target, Log] double Y) { [Feature] public double Twice => 2 * B; }
        """);

    [Fact]
    public void The_assembly_of_an_enum_may_have_one()
    {
        var library = UserProject.With("namespace Homes; public enum Heating { Electric, Gas } public static class Outer { [System.Flags] public enum Extras { Pool = 1, Sauna = 2 } }").WithAssemblyName("Homes");
        Compiles("""
            extern alias rows;
            extern alias homes;
            using rows::GradientDescent;
            namespace Homes;
            public enum Heating { Oil, Coal }
            [LinearModel] public partial record Home(homes::Homes.Heating Heating, homes::Homes.Outer.Extras? Extra, Heating Second, [Target] double Y) { [Missing(MissingValues.Indicator)] public homes::Homes.Outer.Extras? Extra { get; init; } = Extra; }
            """, library.ToMetadataReference(["homes"]));
    }

    private static void Compiles(string source, params MetadataReference[] references)
    {
        var project = UserProject.With(source);
        var library = project.References.Single(static reference => Path.GetFileName(reference.Display) == "GradientDescent.dll");
        project = project.ReplaceReference(library, library.WithAliases(["rows"])).AddReferences(references);

        var run = GeneratorHarness.Run(project);
        Assert.Null(run.Exception);
        Assert.Empty(LinearModelFindings.In(project));
        Assert.Equal(3, run.GeneratedSources.Length);
        Assert.DoesNotContain(project.AddSyntaxTrees(run.GeneratedSources.Select(static generated => generated.SyntaxTree)).GetDiagnostics(), static finding => finding.Severity == DiagnosticSeverity.Error);
    }
}
