using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GradientDescent.Generators.Tests;

/// <summary>A generated file raises no warning, because the user cannot change it. What it would be about is the user's declaration or the project's settings.</summary>
public class GeneratedWarnings
{
    [Theory]
    [InlineData("[Obsolete] public double Age { get; init; }")]
    [InlineData("[Obsolete(\"Use Year.\")] public double Age { get; init; }")]
    [InlineData("public double Age { [Obsolete] get; init; }")]
    [InlineData("public override double Years { get; init; }")]
    [InlineData("public Heating Heating { get; init; }")]
    [InlineData("[Reference(Heating.Gas)] public Heating Heating { get; init; }")]
    [InlineData("public Old.Colour Colour { get; init; }")]
    [InlineData("public New.Colour Colour { get; init; }")]
    [InlineData("[Experimental(\"HOUSE1\")] public double Age { get; init; }")]
    [InlineData("public double Age { [Experimental(\"HOUSE1\")] get; init; }")]
    [InlineData("[Feature] public double Age { [RequiresUnreferencedCode(\"Reflects.\")] get => Type.GetType(\"A\") is null ? 1 : 0; }")]
    public void What_is_obsolete_or_experimental_raises_none(string member) => AreNone($$"""
        #pragma warning disable CS0612, CS0618, CS0672, HOUSE1
        using GradientDescent;
        using System.Diagnostics.CodeAnalysis;
        public enum Heating { Electric, Gas, [Obsolete] Oil, [Obsolete("Gone.", error: true)] Coal = -1 }
        [Obsolete] public static class Old { public enum Colour { Red, Blue } }
        [Experimental("HOUSE1")] public static class New { public enum Colour { Red, Blue } }
        public record Home { [Obsolete] public virtual double Years { get; init; } }
        [LinearModel] public partial record House(double Area, [Target] double Price) : Home { {{member}} }
        """);

    [Theory]
    [InlineData("[Obsolete(\"\", true)] public double {|GD0020:Age|} { get; init; }")]
    [InlineData("public double {|GD0020:Age|} { [Obsolete(\"\", true)] get; init; }")]
    [InlineData("public override double {|GD0020:Years|} { get; init; }")]
    [InlineData("[Obsolete] public Old.Colour {|GD0020:Colour|} { get; init; }")]
    [InlineData("[Obsolete] public Heating {|GD0020:Heating|} { get; init; }")]
    public void GD0020_what_is_an_error_to_use(string member) => Findings.Are($$"""
        #pragma warning disable CS0672
        [Obsolete("", true)] public enum Heating { Electric, Gas }
        [Obsolete("", true)] public static class Old { public enum Colour { Red, Blue } }
        public record Home { [Excluded, Obsolete("", true)] public virtual double Years { get; init; } }
        [LinearModel] public partial record House(double Area, [Target] double Price) : Home { {{member}} }
        """);

    [Theory]
    [InlineData("[Obsolete, LinearModel] public partial record House(double Area, [Target] double Price);")]
    [InlineData("[Obsolete(\"\", true), LinearModel] public partial record House(double Area, [Target] double Price) { public Fuel Heat { get; init; } [Obsolete(\"\", true)] public double Age { get; init; } public enum Fuel { Oil, Gas } }")]
    [InlineData("[Obsolete(\"\", true)] public static partial class Town { public enum Fuel { Oil, Gas } [LinearModel] public partial record House(Fuel Fuel, [Target] double Price); }")]
    [InlineData("public partial class town { [LinearModel] public partial record house(double Area, [Target] double Price); }")]
    [InlineData("[LinearModel(Model = \"fit\")] public partial record House(double Area, [Target] double Price);")]
    [InlineData("[LinearModel(Trainer = \"fitter\")] public partial record House(double Area, [Target] double Price);")]
    [InlineData("[assembly: CLSCompliant(true)] [LinearModel] public partial record House(uint Area, Half Size, [Target] double Price);")]
    public void What_a_record_declares_raises_none(string source) => AreNone("#pragma warning disable CS8981\nusing GradientDescent;\n" + source);

    [Fact]
    public void A_base_from_an_experimental_assembly_raises_none()
    {
        var library = UserProject.With("""
            [assembly: System.Diagnostics.CodeAnalysis.Experimental("HOME1")]
            public enum Heating { Electric, Gas }
            public record Home { public double Area { get; init; } public Heating Heating { get; init; } }
            """).WithAssemblyName("Homes");
        AreNone(UserProject.With("""
            #pragma warning disable HOME1
            using GradientDescent;
            [LinearModel] public partial record House([Target] double Price) : Home;
            """).AddReferences(library.ToMetadataReference()));
    }

    [Fact]
    public void The_same_record_in_a_referenced_assembly_raises_none()
    {
        const string Record = "using GradientDescent; public enum Heating { Electric, Gas } [LinearModel] public partial record House(double Area, Heating Heating, [Target] double Price);";
        var library = UserProject.With(Record).WithAssemblyName("Homes");
        AreNone(UserProject.With(Record).AddReferences(Whole(library, GeneratorHarness.Run(library)).ToMetadataReference()));
    }

    [Fact]
    public async Task An_analyzer_of_public_members_raises_none()
    {
        var project = UserProject.With("using GradientDescent; [LinearModel] public partial record House(double Area, [Target] double Price);");
        var run = GeneratorHarness.Run(project);
        var findings = await Whole(project, run).WithAnalyzers([new EveryMember()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => IsGenerated(finding, run));
    }

    private static void AreNone(string source) => AreNone(UserProject.With(source));

    private static void AreNone(CSharpCompilation project)
    {
        var run = GeneratorHarness.Run(project);
        Assert.NotEmpty(run.GeneratedSources);
        Assert.DoesNotContain(Whole(project, run).GetDiagnostics(), finding =>
            finding.Severity == DiagnosticSeverity.Error || (finding.Severity == DiagnosticSeverity.Warning && IsGenerated(finding, run)));
    }

    private static bool IsGenerated(Diagnostic finding, GeneratorRunResult run) => run.GeneratedSources.Any(source => source.SyntaxTree == finding.Location.SourceTree);

    private static CSharpCompilation Whole(CSharpCompilation project, GeneratorRunResult run) => project.AddSyntaxTrees(run.GeneratedSources.Select(static source => source.SyntaxTree));

    /// <summary>Reports every member and type, as analyzers of public members do.</summary>
    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1001", Justification = "The compiler never loads it.")]
    private sealed class EveryMember : DiagnosticAnalyzer
    {
        [SuppressMessage("MicrosoftCodeAnalysisReleaseTracking", "RS2008", Justification = "It is never released.")]
        private static readonly DiagnosticDescriptor Rule = new("EVERY1", "Every member", "Every member", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(
                static symbols => symbols.ReportDiagnostic(Diagnostic.Create(Rule, symbols.Symbol.Locations[0])),
                SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property);
        }
    }
}
