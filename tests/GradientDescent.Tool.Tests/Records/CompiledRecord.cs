extern alias generators;

using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using LinearModelGenerator = generators::GradientDescent.Generators.LinearModelGenerator;

namespace GradientDescent.Tool.Tests.Records;

/// <summary>A written record, compiled with the generator.</summary>
internal sealed class CompiledRecord
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private readonly Type _probe;

    /// <param name="source">The file with the record.</param>
    /// <param name="name">The name of the record.</param>
    public CompiledRecord(string source, string name)
    {
        var probe = $$"""
            using GradientDescent;

            public static class Probe
            {
                public static ILinearModel Fit(string text) => new {{name}}.Trainer().Fit(Csv.Parse(text)).Model;

                public static double[] Predictions(string text) => System.Linq.Enumerable.ToArray(new {{name}}.Trainer().Fit(Csv.Parse(text)).Model.Predict(Csv.Parse(text)));
            }
            """;
        var project = CSharpCompilation.Create(
            "Written",
            [CSharpSyntaxTree.ParseText(source, Parsing), CSharpSyntaxTree.ParseText(probe, Parsing)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ModelSchema).Assembly.Location), MetadataReference.CreateFromFile(typeof(Csv).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new LinearModelGenerator().AsSourceGenerator()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out _);
        using var image = new MemoryStream();
        var result = generated.Emit(image);
        Assert.True(result.Success, $"{source}\n{string.Join('\n', result.Diagnostics.Where(static its => its.Severity == DiagnosticSeverity.Error))}");
        _probe = Assembly.Load(image.ToArray()).GetType("Probe")!;
    }

    /// <summary>The model of the record, fitted to rows.</summary>
    public ILinearModel Fit(string text) => (ILinearModel)_probe.GetMethod("Fit")!.Invoke(null, [text])!;

    /// <summary>The predictions of the rows that the record was fitted to.</summary>
    public double[] Predictions(string text) => (double[])_probe.GetMethod("Predictions")!.Invoke(null, [text])!;
}
