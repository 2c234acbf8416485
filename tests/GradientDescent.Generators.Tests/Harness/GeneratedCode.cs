using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>What the generator wrote for a project, together with that project.</summary>
internal sealed class GeneratedCode(CSharpCompilation project, GeneratorRunResult result)
{
    private static readonly Lock ConsoleLock = new();

    private readonly CSharpCompilation _whole = project.AddSyntaxTrees(result.GeneratedSources.Select(static source => source.SyntaxTree));

    private byte[] _image = [];

    /// <summary>The text of every generated file by its name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public IEnumerable<SyntaxNode> Roots => result.GeneratedSources.Select(static source => source.SyntaxTree.GetRoot());

    /// <summary>Compiles project and generated files together, which must give no warning from the compiler and none from the analyzer.</summary>
    public void CompilesWithoutWarning()
    {
        using var image = new MemoryStream();
        var findings = _whole.Emit(image).Diagnostics
            .Where(static finding => finding.Severity >= DiagnosticSeverity.Warning)
            .Where(finding => finding.Id != "CS1591" || IsGenerated(finding.Location.SourceTree))
            .Concat(LinearModelFindings.In(_whole))
            .ToList();
        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(10)) + "\n\n" + string.Join('\n', Files
            .Where(file => findings.Any(finding => finding.Location.SourceTree?.FilePath.EndsWith(file.Key, StringComparison.Ordinal) == true))
            .Select(static file => $"--- {file.Key}\n{file.Value}")));
        _image = image.ToArray();
    }

    /// <summary>Calls the static <c>Run</c> of the project's <c>Program</c>, wherever that stands.</summary>
    public double[] Run() => Load(static assembly =>
    {
        var program = Assert.Single(assembly.GetTypes(), static type => type.Name == "Program");
        return (double[])program.GetMethod("Run")!.Invoke(null, null)!;
    });

    /// <summary>Runs the project as a program, and gives what it prints.</summary>
    public string RunProgram() => Load(static assembly =>
    {
        // There is one console, and tests of other classes run programs at the same time.
        lock (ConsoleLock)
        {
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

    private bool IsGenerated(SyntaxTree? tree) => result.GeneratedSources.Any(source => source.SyntaxTree == tree);
}
