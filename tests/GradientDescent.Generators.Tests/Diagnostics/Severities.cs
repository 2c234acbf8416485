using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>The user can configure the severity of a diagnostic.</summary>
public class Severities
{
    private const string Wrong = """
        using GradientDescent;
        [LinearModel] public partial record House(double Bedrooms, double Price);
        [LinearModel] public partial record Flat([Target] double Price);
        """;

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    public void An_editorconfig_changes_it(string written, DiagnosticSeverity severity) => Assert.Equal(
        [("GD0002", severity), ("GD0005", DiagnosticSeverity.Error)],
        Found(With($"[*.cs]\ndotnet_diagnostic.GD0002.severity = {written}")));

    [Fact]
    public void An_editorconfig_disables_one() => Assert.Equal(
        [("GD0005", DiagnosticSeverity.Error)],
        Found(With("[*.cs]\ndotnet_diagnostic.GD0002.severity = none")));

    [Fact]
    public void A_project_disables_one()
    {
        var project = UserProject.With(Wrong);
        Assert.Equal(
            [("GD0005", DiagnosticSeverity.Error)],
            Found(project.WithOptions(project.Options.WithSpecificDiagnosticOptions([new("GD0002", ReportDiagnostic.Suppress)]))));
    }

    [Fact]
    public void A_pragma_disables_one_in_its_range() => Assert.Equal(
        [("GD0005", DiagnosticSeverity.Error)],
        Found(UserProject.With(Wrong
            .Replace("record House", "record\n#pragma warning disable GD0002\nHouse\n#pragma warning restore GD0002\n", StringComparison.Ordinal))));

    /// <summary>Nothing is generated for a record with an error, even if the diagnostic is disabled.</summary>
    [Fact]
    public void Nothing_is_generated_if_it_is_disabled() => Assert.Empty(
        GeneratorHarness.Run(With("[*.cs]\ndotnet_diagnostic.GD0002.severity = none\ndotnet_diagnostic.GD0005.severity = none")).GeneratedSources);

    private static IEnumerable<(string, DiagnosticSeverity)> Found(CSharpCompilation project) => LinearModelFindings.In(project)
        .OrderBy(static finding => finding.Location.SourceSpan.Start)
        .Select(static finding => (finding.Id, finding.Severity));

    private static CSharpCompilation With(string editorConfig)
    {
        var project = UserProject.With(Wrong);
        var options = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(editorConfig, "/.editorconfig")));
        return project.WithOptions(project.Options.WithSyntaxTreeOptionsProvider(new EditorConfig(options)));
    }

    /// <summary>Applies an .editorconfig like the compiler.</summary>
    private sealed class EditorConfig(AnalyzerConfigSet options) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options.GetOptionsForSourcePath("/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
