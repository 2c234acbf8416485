using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.UserProjects;

/// <summary>The project of somebody who uses the library: implicit usings, nullable, documentation, every warning.</summary>
internal static class UserProject
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All, Library(typeof(LinearModelAttribute)), Library(typeof(Csv)), Library(typeof(Sql.SqlDialect)), Library(typeof(Onnx.OnnxOptions)), Library(typeof(Statistics.Summary)), Library(typeof(Reports.Report<>)),
        Library(typeof(Pictures.ReportExtensions)), Library(typeof(ScottPlot.Plot)),
    ];

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        warningLevel: 9999,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>What the SDK opens for every source of a project.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A project with these files, called User0.cs and so on.</summary>
    public static CSharpCompilation With(params string[] sources) => With(ParseOptions.LanguageVersion, sources);

    /// <summary>The same in another version of C#.</summary>
    public static CSharpCompilation With(LanguageVersion version, params string[] sources)
    {
        var files = sources.Select((source, i) => Parse($"User{i}.cs", source, version)).ToList();
        var isProgram = files.Any(static file => file.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        return CSharpCompilation.Create(
            "User", [Parse("ImplicitUsings.cs", ImplicitUsings, version), .. files], References, Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : Options.OutputKind));
    }

    /// <summary>The project after somebody has typed in its first file.</summary>
    public static CSharpCompilation WithFirstFile(this CSharpCompilation project, string source) =>
        project.ReplaceSyntaxTree(project.SyntaxTrees[1], Parse("User0.cs", source, ParseOptions.LanguageVersion));

    /// <summary>The project with one file more.</summary>
    public static CSharpCompilation WithFile(this CSharpCompilation project, string source) =>
        project.AddSyntaxTrees(Parse("Added.cs", source, ParseOptions.LanguageVersion));

    private static PortableExecutableReference Library(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

    private static SyntaxTree Parse(string path, string source, LanguageVersion version) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions.WithLanguageVersion(version), path, System.Text.Encoding.UTF8);
}
