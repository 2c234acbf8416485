using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators;

/// <summary>Reads an annotated record: into a description to emit from, and into words about whatever is wrong with it.</summary>
internal static class RecordParser
{
    public const string AttributeName = "GradientDescent.LinearModelAttribute";

    private const int MostFeatures = 256;

    public static AttributeData? LinearModelAttribute(INamedTypeSymbol type) => type.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == AttributeName);

    /// <summary>The record's description, or null when something was reported.</summary>
    public static ModelRecord? Parse(INamedTypeSymbol type, AttributeData attribute, Action<Diagnostic> report)
    {
        var sound = true;
        void Report(DiagnosticDescriptor descriptor, ISymbol at, params object[] arguments)
        {
            sound = false;
            var isInherited = at is IPropertySymbol && !SymbolEqualityComparer.Default.Equals(at.ContainingType, type);
            report(Diagnostic.Create(descriptor, (isInherited ? type : at).Locations[0], arguments));
        }

        CheckKind(type, Report);
        if (!sound)
            return null;

        CheckPartial(type, Report);
        var properties = MarkedProperty.Of(type);
        var target = RecordColumns.Target(type, properties, Report);
        var sampleWeight = RecordColumns.SampleWeight(type, properties, Report);
        var features = RecordColumns.Features(properties, Report);
        if (features.Count == 0 && sound)
            Report(Descriptors.NoFeature, type, type.Name);
        if (features.Count > MostFeatures)
            Report(Descriptors.TooManyFeatures, type, type.Name, features.Count);

        var hasIntercept = HasIntercept(attribute);
        var names = GeneratedNames.Of(type, attribute);
        CheckGeneratedTypeName(type, "Model", names.Model, names.Model == names.Trainer || ModelMembers.IsOwn(names.Model), Report);
        CheckGeneratedTypeName(type, "Trainer", names.Trainer, isTakenElsewhere: false, Report);
        foreach (var property in properties.Where(property => property.IsFeature && ModelMembers.Has(property.Name, hasIntercept, names.Model)))
            Report(Descriptors.FeatureNameTaken, property.Property, type.Name, property.Name);

        return !sound || target is null ? null : new ModelRecord(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            new([.. Lineage.Containing(type).Reverse().Select(static outer => $"partial {Keyword(outer)} {Names.TypeIdentifier(outer.Name)}")]),
            Keyword(type),
            Names.TypeIdentifier(type.Name),
            FeatureTypes.Scalar(features.Concat([target])),
            new([.. features]),
            target,
            hasIntercept,
            names.Model,
            names.Trainer,
            names.Kernel,
            new([.. names.Hiding(type)]))
        {
            SampleWeight = sampleWeight,
        };
    }

    private static void CheckKind(INamedTypeSymbol type, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        var unsupported = type switch
        {
            { IsRefLikeType: true } => "a ref struct",
            { IsAbstract: true } or { IsStatic: true } => "abstract or static",
            _ when Lineage.Containing(type).Append(type).Any(static outer => outer.IsFileLocal) => "local to its file",
            _ when Lineage.Containing(type).Append(type).Any(static outer => outer.IsGenericType) => "generic, or inside a generic type",
            _ => null,
        };
        if (unsupported is not null)
            report(Descriptors.UnsupportedKind, type, [type.Name, unsupported]);
    }

    private static void CheckPartial(INamedTypeSymbol type, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        foreach (var unopened in Lineage.Containing(type).Append(type).Where(static outer => !IsPartial(outer)))
            report(Descriptors.NotPartial, unopened, [unopened.Name]);
    }

    private static void CheckGeneratedTypeName(
        INamedTypeSymbol type, string argument, string name, bool isTakenElsewhere, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        if (!Names.IsIdentifier(name))
            report(Descriptors.NotAnIdentifier, type, [name, argument]);
        else if (isTakenElsewhere || GeneratedNames.IsTaken(type, name))
            report(Descriptors.NameTaken, type, [type.Name, name, argument]);
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Select(static reference => reference.GetSyntax())
        .OfType<TypeDeclarationSyntax>()
        .All(static declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Interface } => "interface",
        { IsValueType: true } => "struct",
        _ => "class",
    };

    private static bool HasIntercept(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Intercept").Value.Value is not false;
}
