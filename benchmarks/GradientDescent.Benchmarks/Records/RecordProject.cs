// An alias, because terms are compiled into both the library and the generator, so their names would be ambiguous.
extern alias generators;

using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using generators::GradientDescent.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Benchmarks.Records;

/// <summary>A user's project with the library, in memory.</summary>
internal static class RecordProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(LinearModelAttribute).Assembly.Location)];

    public static CSharpCompilation Of(OptimizationLevel optimization, params IEnumerable<string> sources) => CSharpCompilation.Create(
        $"Records{Guid.NewGuid():N}",
        sources.Select(Parse),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: optimization, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    public static GeneratorDriver Driver(bool isTracked = false) => CSharpGeneratorDriver.Create(
        [new LinearModelGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));
}
