using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>The compilation of a project of this repository.</summary>
internal static class ProjectCompilation
{
    // Documentation is not parsed: a cref does not count as a use.
    private static readonly CSharpParseOptions ParseOptions = UserProject.ParseOptions.WithDocumentationMode(DocumentationMode.None);

    // The test runs with the references of all projects. The test host lists the core library twice.
    private static readonly Dictionary<string, PortableExecutableReference> References = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
        .ToString()!
        .Split(Path.PathSeparator)
        .DistinctBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(static file => Path.GetFileNameWithoutExtension(file), static file => MetadataReference.CreateFromFile(file));

    // Nullable analysis is disabled: it changes no symbol and takes long.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations, allowUnsafe: true);

    /// <summary>The types that PolySharp adds to netstandard2.0 projects and that net10.0 does not have either.</summary>
    private const string Polyfills = """
        namespace Microsoft.CodeAnalysis
        {
            internal sealed class EmbeddedAttribute : System.Attribute;
        }
        """;

    /// <summary>The compilation, and its files that belong to the folders of the project.</summary>
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

    public static CSharpCompilation Create(string name, IReadOnlyCollection<SyntaxTree> files) => CSharpCompilation.Create(
        name,
        files,
        References.Where(reference => IsReferenced(reference.Key, name)).Select(static reference => reference.Value),
        files.Any(IsProgram) ? Options.WithOutputKind(OutputKind.ConsoleApplication) : Options);

    /// <summary>Whether a file has statements outside of types.</summary>
    private static bool IsProgram(SyntaxTree file) => file.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);

    /// <summary>The generator contains the terms, as the library does. Only the code fixes refer to it.</summary>
    private static bool IsReferenced(string reference, string project) =>
        reference != project && (reference != "GradientDescent.Generators" || project == "GradientDescent.CodeFixes");

    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path, Encoding.UTF8);

    /// <summary>Checks that the code has no errors. Code with an error does not bind, so a use would be missed.</summary>
    public static void AssertNoErrors(string name, CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{name} does not compile here, so uses may be missed:\n{string.Join('\n', errors.Take(20))}");
    }
}
