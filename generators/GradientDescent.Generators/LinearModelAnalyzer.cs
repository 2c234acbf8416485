using System.Collections.Immutable;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GradientDescent.Generators;

/// <summary>
/// Reports what is wrong with records that are marked with [LinearModel], targets in types that are not, and the defaults of the project. It is separate from the generator, so that a pragma or .editorconfig can
/// configure the diagnostics.
/// </summary>
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
        Descriptors.NotAnIdentifier,
        Descriptors.SampleWeightNotAlone,
        Descriptors.NoPolicy,
        Descriptors.BadNumber,
        Descriptors.SameName,
        Descriptors.NotAFeature,
        Descriptors.NotALevel,
        Descriptors.MarkDoesNotApply,
        Descriptors.TooFewLevels,
        Descriptors.CannotBeRead,
        Descriptors.LanguageTooOld,
        Descriptors.WordHidden,
        Descriptors.SameInteraction,
        Descriptors.NoModel,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Another tool may have generated the record.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSymbolAction(static symbols =>
        {
            var type = (INamedTypeSymbol)symbols.Symbol;
            // For other kinds of types, the compiler reports the attribute itself.
            if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
                return;
            var reporter = new Reporter(type, symbols.ReportDiagnostic, symbols.Compilation);
            if (RecordParser.LinearModelAttribute(type) is not { } attribute)
                HijackedNames.CheckDerived(type, symbols.Compilation, reporter);
            else if (RecordParser.Parse(type, attribute, symbols.ReportDiagnostic, symbols.Compilation, bodies: null) is { } record)
                UnseenProperties.Check(type, record, reporter);
        }, SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(StrayTargets.Check, SyntaxKind.Attribute);
        context.RegisterSyntaxNodeAction(DefaultsRules.Check, SyntaxKind.Attribute);
    }
}
