using System.Reflection;
using System.Runtime.Loader;
using GradientDescent.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GradientDescent.Generators.Tests;

/// <summary>A project with its generated files.</summary>
internal sealed class GeneratedCode(CSharpCompilation project, GeneratorRunResult result)
{
    // Tests run in parallel, but share the console.
    private static readonly Lock OneProgram = new();

    private readonly IReadOnlyList<SyntaxTree> _trees = [.. result.GeneratedSources.Select(static source => WithWarnings(source.SyntaxTree))];

    private byte[] _image = [];

    /// <summary>The text of every generated file by its name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    private CSharpCompilation Whole => field ??= project.AddSyntaxTrees(_trees);

    public IEnumerable<SyntaxNode> Roots => result.GeneratedSources.Select(static source => source.SyntaxTree.GetRoot());

    /// <summary>Compiles the project with its generated files. Neither the compiler nor the analyzer may report a warning, also where the files disable warnings.</summary>
    public void CompilesWithoutWarning()
    {
        using var image = new MemoryStream();
        var findings = Whole.Emit(image).Diagnostics
            .Where(static finding => finding.Severity >= DiagnosticSeverity.Warning)
            .Where(finding => finding.Id != "CS1591" || IsGenerated(finding.Location.SourceTree))
            .Concat(LinearModelFindings.In(Whole))
            .ToList();
        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(10)) + "\n\n" + string.Join('\n', Files
            .Where(file => findings.Any(finding => finding.Location.SourceTree?.FilePath.EndsWith(file.Key, StringComparison.Ordinal) == true))
            .Select(static file => $"--- {file.Key}\n{file.Value}")));
        _image = image.ToArray();
    }

    /// <summary>Calls the static method <c>Run</c> of the project's type <c>Program</c>, in any namespace.</summary>
    public double[] Run() => Load(static assembly =>
    {
        var program = Assert.Single(assembly.GetTypes(), static type => type.Name == "Program");
        return (double[])program.GetMethod("Run")!.Invoke(null, null)!;
    });

    /// <summary>Runs the project as a program, and returns its console output.</summary>
    public string RunProgram() => Load(static assembly =>
    {
        using var alone = OneProgram.EnterScope();
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            return printed.ToString();
        }
        finally
        {
            Console.SetOut(console);
        }
    });

    private T Load<T>(Func<Assembly, T> use)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            return use(context.LoadFromStream(new MemoryStream(_image)));
        }
        finally
        {
            context.Unload();
        }
    }

    private bool IsGenerated(SyntaxTree? tree) => tree is not null && _trees.Contains(tree);

    private static SyntaxTree WithWarnings(SyntaxTree tree) => tree.WithChangedText(
        SourceText.From(tree.GetText().ToString().Replace(SourceFile.NoWarnings + "\n", "\n", StringComparison.Ordinal), System.Text.Encoding.UTF8));
}
