using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>A project of this repository as the compiler sees it.</summary>
internal static class ProjectCompilation
{
    // Documentation is left out: a cref is no use of what it points to.
    private static readonly CSharpParseOptions ParseOptions = UserProject.ParseOptions.WithDocumentationMode(DocumentationMode.None);

    // This test runs with everything that any of the projects refers to. The test host names the core library twice.
    private static readonly Dictionary<string, PortableExecutableReference> References = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
        .ToString()!
        .Split(Path.PathSeparator)
        .DistinctBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(static file => Path.GetFileNameWithoutExtension(file), static file => MetadataReference.CreateFromFile(file));

    // Without the compiler's analysis of null, which changes no symbol and takes long.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations, allowUnsafe: true);

    /// <summary>What PolySharp writes into projects of netstandard2.0, as far as net10.0 lacks it too.</summary>
    private const string Polyfills = """
        namespace Microsoft.CodeAnalysis
        {
            internal sealed class EmbeddedAttribute : System.Attribute;
        }
        """;

    /// <summary>The compilation, and those of its files that stand in folders of the project.</summary>
    public static (CSharpCompilation Compilation, IReadOnlyList<SyntaxTree> Files) Of(ProjectSources sources)
    {
        var files = sources.Own.Select(static file => Parse(file.Path, file.Text)).ToList();
        var usings = UserProject.ImplicitUsings + string.Concat(sources.Usings.Select(static opened => $"\nglobal using {opened};"));
        var linked = sources.Linked.Select(static file => Parse(file.Path, file.Text));

        var compilation = FrameworkGenerators.Complete(Create(
            sources.Name, [.. files, .. linked, Parse("Usings.cs", usings), Parse("Polyfills.cs", Polyfills)]));
        AssertNoErrors(sources.Name, compilation);
        return (compilation, files);
    }

    public static CSharpCompilation Create(string name, IEnumerable<SyntaxTree> files) => CSharpCompilation.Create(
        name,
        files,
        References.Where(reference => reference.Key != name).Select(static reference => reference.Value),
        Options);

    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, Encoding.UTF8);

    /// <summary>Code with an error binds to nothing, and a use of a folder would be overlooked.</summary>
    public static void AssertNoErrors(string name, CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{name} does not compile here, so uses may be overlooked:\n{string.Join('\n', errors.Take(20))}");
    }
}
