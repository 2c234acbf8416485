using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GradientDescent.Generators;

/// <summary>Reports what the parser finds wrong, apart from the generator, so that a pragma or .editorconfig can speak to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LinearModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.NotPartial,
        Descriptors.NoTarget,
        Descriptors.SecondTarget,
        Descriptors.TargetNotANumber,
        Descriptors.NoFeature,
        Descriptors.TooManyFeatures,
        Descriptors.UnsupportedType,
        Descriptors.NameTaken,
        Descriptors.UnsupportedKind,
        Descriptors.FeatureNameTaken,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(static symbols =>
        {
            var type = (INamedTypeSymbol)symbols.Symbol;
            if (RecordParser.LinearModelAttribute(type) is not { } attribute)
                return;
            RecordParser.Parse(type, attribute, symbols.ReportDiagnostic);
        }, SymbolKind.NamedType);
    }
}
