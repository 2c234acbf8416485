extern alias generators;

using Basic.Reference.Assemblies;
using GradientDescent.Statistics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using LinearModelGenerator = generators::GradientDescent.Generators.LinearModelGenerator;

namespace GradientDescent.Tool.Tests.Records;

/// <summary>Compiles sources as a project does that references the packages, with the generator.</summary>
internal static class GeneratedAssembly
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        .. new[] { typeof(ModelSchema), typeof(Csv), typeof(Summary) }.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    public static byte[] Compile(OutputKind kind, params string[] sources)
    {
        var project = CSharpCompilation.Create(
            "Written", sources.Select(static source => CSharpSyntaxTree.ParseText(source, Parsing)), References, new(kind, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new LinearModelGenerator().AsSourceGenerator()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out _);
        using var image = new MemoryStream();
        var result = generated.Emit(image);
        Assert.True(result.Success, $"{string.Join('\n', sources)}\n{string.Join('\n', result.Diagnostics.Where(static its => its.Severity == DiagnosticSeverity.Error))}");
        return image.ToArray();
    }
}
