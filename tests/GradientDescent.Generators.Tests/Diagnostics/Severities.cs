using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>How loud a diagnostic is, is the user's to say.</summary>
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
    public void An_editorconfig_silences_one() => Assert.Equal(
        [("GD0005", DiagnosticSeverity.Error)],
        Found(With("[*.cs]\ndotnet_diagnostic.GD0002.severity = none")));

    [Fact]
    public void A_project_silences_one()
    {
        var project = UserProject.With(Wrong);
        Assert.Equal(
            [("GD0005", DiagnosticSeverity.Error)],
            Found(project.WithOptions(project.Options.WithSpecificDiagnosticOptions([new("GD0002", ReportDiagnostic.Suppress)]))));
    }

    [Fact]
    public void A_pragma_silences_where_it_stands() => Assert.Equal(
        [("GD0005", DiagnosticSeverity.Error)],
        Found(UserProject.With(Wrong
            .Replace("record House", "record\n#pragma warning disable GD0002\nHouse\n#pragma warning restore GD0002\n", StringComparison.Ordinal))));

    /// <summary>A record that is wrong is not generated for, however quietly that is said.</summary>
    [Fact]
    public void Nothing_is_generated_all_the_same() => Assert.Empty(
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

    /// <summary>As the compiler reads one.</summary>
    private sealed class EditorConfig(AnalyzerConfigSet options) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options.GetOptionsForSourcePath("/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
