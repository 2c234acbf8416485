using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Tool.Tests.Records;

/// <summary>A written record, compiled with the generator.</summary>
internal sealed class CompiledRecord
{
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

                public static ILinearModel Load(string json) => ModelFile.Parse<{{name}}.Model>(json);

                public static double[] Predictions(string text) => System.Linq.Enumerable.ToArray(new {{name}}.Trainer().Fit(Csv.Parse(text)).Model.Predict(Csv.Parse(text)));
            }
            """;
        _probe = Assembly.Load(GeneratedAssembly.Compile(OutputKind.DynamicallyLinkedLibrary, source, probe)).GetType("Probe")!;
    }

    /// <summary>The model of the record, fitted to rows.</summary>
    public ILinearModel Fit(string text) => (ILinearModel)_probe.GetMethod("Fit")!.Invoke(null, [text])!;

    /// <summary>The model of a file.</summary>
    public ILinearModel Load(string json) => (ILinearModel)_probe.GetMethod("Load")!.Invoke(null, [json])!;

    /// <summary>The predictions of the rows that the record was fitted to.</summary>
    public double[] Predictions(string text) => (double[])_probe.GetMethod("Predictions")!.Invoke(null, [text])!;
}
