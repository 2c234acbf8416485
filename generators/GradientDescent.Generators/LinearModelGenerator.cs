using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>Gives every record marked [LinearModel] its model, its kernel and its trainer, a file each.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LinearModelGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step whose output is the record's description; tests watch it.</summary>
    internal const string RecordsStep = "ModelRecords";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                RecordParser.AttributeName,
                static (_, _) => true,
                static (source, _) => RecordParser.Parse((INamedTypeSymbol)source.TargetSymbol, source.Attributes[0], static _ => { }))
            .Where(static record => record is not null)
            .Select(static (record, _) => record!)
            .WithTrackingName(RecordsStep);

        context.RegisterSourceOutput(records, static (production, record) =>
        {
            production.AddSource($"{record.QualifiedName}.Model.g.cs", ModelEmitter.Emit(record));
            production.AddSource($"{record.QualifiedName}.Kernel.g.cs", KernelEmitter.Emit(record));
            production.AddSource($"{record.QualifiedName}.Trainer.g.cs", TrainerEmitter.Emit(record));
        });
    }
}
