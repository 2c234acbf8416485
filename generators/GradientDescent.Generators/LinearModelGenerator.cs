using GradientDescent.Generators.Description;
using GradientDescent.Generators.Emission;
using GradientDescent.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators;

/// <summary>Generates the model, the kernel and the trainer of every record marked with [LinearModel], one file for each.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class LinearModelGenerator : IIncrementalGenerator
{
    /// <summary>The step that outputs the descriptions of the records.</summary>
    internal const string RecordsStep = "ModelRecords";

    /// <summary>The step that finds records whose files would have the same name.</summary>
    internal const string ClashesStep = "FileNameClashes";

    /// <summary>The step that adds the file name to each record.</summary>
    internal const string FilesStep = "Files";

    /// <summary>All steps, for the tests.</summary>
    internal static readonly IReadOnlyList<string> TrackedSteps = [RecordsStep, ClashesStep, FilesStep];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                RecordParser.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (source, _) => Describe(source))
            .Where(static record => record is not null)
            .Select(static (record, _) => record!)
            .WithTrackingName(RecordsStep);

        var clashes = records
            .Select(static (record, _) => record.QualifiedName)
            .Collect()
            .Select(static (names, _) => FileNames.Clashes(names))
            .WithTrackingName(ClashesStep);

        var files = records
            .Combine(clashes)
            .Select(static (pair, _) => (Record: pair.Left, Name: FileNames.Of(pair.Left.QualifiedName, pair.Right)))
            .WithTrackingName(FilesStep);

        context.RegisterSourceOutput(files, static (production, file) =>
        {
            production.AddSource($"{file.Name}.Model.g.cs", ModelEmitter.Emit(file.Record));
            production.AddSource($"{file.Name}.Kernel.g.cs", KernelEmitter.Emit(file.Record));
            production.AddSource($"{file.Name}.Trainer.g.cs", TrainerEmitter.Emit(file.Record));
        });
    }

    private static ModelRecord? Describe(GeneratorAttributeSyntaxContext source)
    {
        var type = (INamedTypeSymbol)source.TargetSymbol;
        var attribute = RecordParser.LinearModelAttribute(type);
        // The compiler reports an attribute that is repeated on partial declarations. The record is described once all the same.
        if (attribute?.ApplicationSyntaxReference is not { } reference || !source.TargetNode.Span.Contains(reference.Span) || source.TargetNode.SyntaxTree != reference.SyntaxTree)
            return null;

        // The compiler reports two types with the same name. Neither is described.
        if (((INamespaceOrTypeSymbol)type.ContainingSymbol).GetTypeMembers(type.Name, type.Arity).Length > 1)
            return null;

        var record = RecordParser.Parse(type, attribute, static _ => { }, source.SemanticModel.Compilation, new(source.SemanticModel.Compilation));
        return record is null ? null : record with
        {
            ShadowedNames = ShadowedNames.Of(record, type, GeneratedNames.Of(type, attribute), source.SemanticModel, source.TargetNode.SpanStart),
        };
    }
}
