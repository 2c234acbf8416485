using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>What the generator wrote for a project, together with that project.</summary>
internal sealed class GeneratedCode(CSharpCompilation project, GeneratorRunResult result)
{
    private readonly CSharpCompilation _whole = project.AddSyntaxTrees(result.GeneratedSources.Select(static source => source.SyntaxTree));

    /// <summary>The text of every generated file by its name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public IEnumerable<SyntaxNode> Roots => result.GeneratedSources.Select(static source => source.SyntaxTree.GetRoot());

    public SemanticModel Semantics(SyntaxNode node) => _whole.GetSemanticModel(node.SyntaxTree);

    public void CompilesWithoutWarning()
    {
        var findings = _whole.GetDiagnostics()
            .Where(static finding => finding.Severity >= DiagnosticSeverity.Warning)
            .Where(finding => finding.Id != "CS1591" || IsGenerated(finding.Location.SourceTree))
            .Concat(LinearModelFindings.In(_whole))
            .ToList();
        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(10)) + "\n\n" + string.Join('\n', Files
            .Where(file => findings.Any(finding => finding.Location.SourceTree?.FilePath.EndsWith(file.Key, StringComparison.Ordinal) == true))
            .Select(static file => $"--- {file.Key}\n{file.Value}")));
    }

    /// <summary>Calls the static <c>Run</c> of the project's <c>Program</c>, wherever that stands.</summary>
    public double[] Run()
    {
        using var image = new MemoryStream();
        var emitted = _whole.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;

        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var program = Assert.Single(context.LoadFromStream(image).GetTypes(), static type => type.Name == "Program");
            return (double[])program.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private bool IsGenerated(SyntaxTree? tree) => result.GeneratedSources.Any(source => source.SyntaxTree == tree);
}
