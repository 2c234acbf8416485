using GradientDescent.Generators.Definitions;
using GradientDescent.Generators.Description;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Parsing;

/// <summary>Reads a record that is marked with [LinearModel]. Returns its description for the emitters, and reports what is wrong with it.</summary>
internal static class RecordParser
{
    public const string AttributeName = "GradientDescent.LinearModelAttribute";

    private const int MaxFeatures = 256;

    /// <summary>The generated code contains primary constructors and collection expressions.</summary>
    private const LanguageVersion MinVersion = LanguageVersion.CSharp12;

    public static AttributeData? LinearModelAttribute(INamedTypeSymbol type) => type.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == AttributeName);

    public static bool HasIntercept(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Intercept").Value.Value is not false;

    /// <summary>The description of the record; null if something was reported.</summary>
    /// <param name="type">The record.</param>
    /// <param name="attribute">The [LinearModel] attribute of the record.</param>
    /// <param name="report">Receives everything that is wrong with the record.</param>
    /// <param name="compilation">The compilation of the record. In the analyzer, it contains the generated code.</param>
    /// <param name="bodies">The bodies of getters; null if only diagnostics are needed, because these do not depend on a body.</param>
    public static ModelRecord? Parse(INamedTypeSymbol type, AttributeData attribute, Action<Diagnostic> report, Compilation compilation, GetterBodies? bodies)
    {
        if (Unfinished.IsNameless(type))
            return null;
        var reporter = new Reporter(type, report, compilation);
        CheckKind(type, compilation, reporter);
        if (!reporter.IsSound)
            return null;

        CheckPartial(type, reporter);
        UnreadableMarks.Check(type, reporter);
        var all = MarkedProperty.Of(type);
        foreach (var property in all)
            MarkRules.Check(property, reporter);

        var names = GeneratedNames.Of(type, attribute);
        IReadOnlyList<MarkedProperty> properties = [.. all.Where(static property => !property.IsExcluded)];
        foreach (var property in properties.Where(property => Obsolescence.IsForbidden(property, type)))
            reporter.Report(Descriptors.CannotBeRead, property.Property, property.Name, "part of the model", "[Obsolete] makes its use an error", "mark it with [Excluded], or make the use a warning");
        var targetProperty = RecordColumns.Target(type, properties, reporter);
        var weightProperty = RecordColumns.SampleWeight(type, properties, reporter);
        var target = RecordColumns.Of(targetProperty, Descriptors.TargetNotANumber, reporter);
        var sampleWeight = RecordColumns.Of(weightProperty, Descriptors.UnsupportedType, reporter);
        var features = RecordColumns.Features(type, all, compilation, bodies, reporter);
        if (features.Features.Count == 0 && reporter.IsSound)
            reporter.ReportAbsence(Descriptors.NoFeature);
        if (features.Features.Count > MaxFeatures)
            reporter.Report(Descriptors.TooManyFeatures, type, type.Name, features.Features.Count);

        var hasIntercept = HasIntercept(attribute);
        var named = CoefficientMembers.Named(type, features.Features, hasIntercept, names.Model);

        // If the compiler reports the attribute, the names in it are not known.
        var naming = Unfinished.IsFaulty(attribute, compilation) ? reporter.Silent() : reporter;
        GeneratedTypeRules.Check(type, names, hasIntercept, naming);
        HijackedNames.Check(type, all, names, compilation, naming);
        FeatureNames.Check(type, features, named, hasIntercept, names.Model, naming);

        return !reporter.IsSound || !naming.IsSound || target is null ? null : new ModelRecord(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            new([.. Lineage.Containing(type).Reverse().Select(static outer => $"partial {Keyword(outer)} {Names.TypeIdentifier(outer.Name)}")]),
            Keyword(type),
            Names.TypeIdentifier(type.Name),
            NumberType.Scalar(features.Numbers.Append(NumberType.Of(targetProperty!.BareType)!.Value)),
            new([.. WrittenTypes.Shortened(features, named, type, names, attribute)]),
            named,
            target,
            hasIntercept,
            names.Model,
            names.Trainer,
            names.Kernel,
            new([.. names.Hiding(type)]))
        {
            SampleWeight = sampleWeight,
            Creation = RecordCreations.Of(type, all, compilation),
            LibraryAlias = ExternAlias.Of(attribute.AttributeClass!.ContainingAssembly, compilation) ?? "global",
            ExternAliases = new([.. features.InputProperties.Select(static input => input.BareType.ContainingAssembly).Append(attribute.AttributeClass.ContainingAssembly)
                .Select(assembly => ExternAlias.Of(assembly, compilation)).OfType<string>().Distinct().OrderBy(static alias => alias, StringComparer.Ordinal)]),
            NullsAreProperties = NullArguments.MeanProperties(type, [.. features.InputProperties], names.Model),
            HasOwnToString = GeneratedNames.HasOwn(type, names.Model, nameof(ToString), static member => member is IMethodSymbol { Parameters.IsEmpty: true }),
        };
    }

    private static void CheckKind(INamedTypeSymbol type, Compilation compilation, Reporter reporter)
    {
        var unsupported = type switch
        {
            { IsRefLikeType: true } => "a ref struct",
            { IsAbstract: true } or { IsStatic: true } => "abstract or static",
            _ when Lineage.Containing(type).Append(type).Any(static outer => outer.IsFileLocal) => "file-local, or inside a file-local type",
            _ when Lineage.Containing(type).Append(type).Any(static outer => outer.IsGenericType) => "generic, or inside a generic type",
            _ => null,
        };
        if (unsupported is not null)
            reporter.Report(Descriptors.UnsupportedKind, type, type.Name, unsupported);
        else if (type.DeclaringSyntaxReferences[0].SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < MinVersion and var version })
            reporter.Report(Descriptors.LanguageTooOld, type, type.Name, version.ToDisplayString());
        else if ((HiddenWords.Around(type) ?? ReplacedTypes.First(compilation)) is { } word)
            reporter.Report(Descriptors.WordHidden, type, type.Name, word);
    }

    private static void CheckPartial(INamedTypeSymbol type, Reporter reporter)
    {
        foreach (var unopened in Lineage.Containing(type).Append(type).Where(static outer => !IsPartial(outer)))
            reporter.Report(Descriptors.NotPartial, unopened, unopened.Name);
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
}
