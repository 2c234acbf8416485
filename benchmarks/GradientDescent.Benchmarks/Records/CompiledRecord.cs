using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Benchmarks.Records;

/// <summary>A record of any width, which is generated, compiled and loaded at run time, as in a user's project.</summary>
internal sealed class CompiledRecord
{
    private const string Name = "Row";

    private readonly Type _row;

    public CompiledRecord(int featureCount, OptimizationLevel optimization = OptimizationLevel.Release)
    {
        FeatureCount = featureCount;
        RecordProject.Driver().RunGeneratorsAndUpdateCompilation(
            RecordProject.Of(optimization, RecordSource.Of(Name, featureCount)), out var project, out _);

        using var image = new MemoryStream();
        var emitted = project.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        _row = Assembly.Load(image.ToArray()).GetType(Name, throwOnError: true)!;
    }

    public int FeatureCount { get; }

    /// <summary>Creates an object of a generic type over the record, its kernel and its model.</summary>
    public T Create<T>(Type generic, params object[] arguments) =>
        (T)Activator.CreateInstance(generic.MakeGenericType(_row, Nested("Kernel"), Nested("Model")), [this, .. arguments])!;

    /// <summary>The generated trainer of the record.</summary>
    public T Trainer<T>(TrainerOptions options) => (T)Activator.CreateInstance(Nested("Trainer"), options)!;

    private Type Nested(string name) => _row.GetNestedType(name) ?? throw new InvalidOperationException($"No {name} was generated.");
}
