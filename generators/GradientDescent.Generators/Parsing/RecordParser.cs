using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators;

/// <summary>Reads an annotated record: into a description to emit from, and into words about whatever is wrong with it.</summary>
internal static class RecordParser
{
    public const string AttributeName = "GradientDescent.LinearModelAttribute";

    private const int MostFeatures = 256;

    /// <summary>Nobody calls the kernel by name, so it takes the first one that is free.</summary>
    private static readonly string[] KernelNames = ["Kernel", "GeneratedKernel", "GeneratedLinearKernel", "GeneratedLinearModelKernel"];

    public static AttributeData? LinearModelAttribute(INamedTypeSymbol type) => type.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == AttributeName);

    /// <summary>The record's description, or null when something was reported.</summary>
    public static ModelRecord? Parse(INamedTypeSymbol type, AttributeData attribute, Action<Diagnostic> report)
    {
        var sound = true;
        void Report(DiagnosticDescriptor descriptor, ISymbol at, params object[] arguments)
        {
            sound = false;
            report(Diagnostic.Create(descriptor, at.Locations[0], arguments));
        }

        CheckKind(type, Report);

        var properties = MarkedProperty.Of(type);
        var target = ReadTarget(type, properties, Report);
        var features = ReadFeatures(properties, Report);
        if (features.Count == 0 && sound)
            Report(Descriptors.NoFeature, type, type.Name);
        if (features.Count > MostFeatures)
            Report(Descriptors.TooManyFeatures, type, type.Name, features.Count);

        var hasIntercept = Argument(attribute, "Intercept", true);
        var modelName = Argument(attribute, "Model", "Model");
        var trainerName = Argument(attribute, "Trainer", "Trainer");
        CheckGeneratedTypeName(type, "Model", modelName, Report);
        CheckGeneratedTypeName(type, "Trainer", trainerName, Report);
        foreach (var property in properties.Where(property => !property.IsTarget && ModelMembers.Has(property.Name, hasIntercept, modelName)))
            Report(Descriptors.FeatureNameTaken, property.Property, type.Name, property.Name);

        return !sound || target is null ? null : new ModelRecord(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            new([.. ContainingTypes(type).Reverse().Select(static outer => $"partial {Keyword(outer)} {Names.TypeIdentifier(outer.Name)}")]),
            Keyword(type),
            Names.TypeIdentifier(type.Name),
            FeatureTypes.Scalar(features.Concat([target])),
            new([.. features]),
            target,
            hasIntercept,
            modelName,
            trainerName,
            KernelNames.First(name => !IsTaken(type, name) && name != modelName && name != trainerName),
            new([.. LibraryTypes.NamespaceOf.Keys
                .Where(name => name == modelName || name == trainerName || IsShadowed(type, name))
                .OrderBy(static name => name, StringComparer.Ordinal)]));
    }

    private static Column? ReadTarget(
        INamedTypeSymbol type, IReadOnlyList<MarkedProperty> properties, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        var targets = properties.Where(static property => property.IsTarget).ToList();
        if (targets.Count == 0)
        {
            report(Descriptors.NoTarget, type, [type.Name]);
            return null;
        }

        foreach (var second in targets.Skip(1))
            report(Descriptors.SecondTarget, second.Property, [second.Name, type.Name]);

        var bare = FeatureTypes.WithoutNull(targets[0].Property.Type, out var isNullable);
        if (FeatureTypes.Keyword(bare) is { } keyword)
            return new Column(targets[0].Name, keyword, isNullable);
        report(Descriptors.TargetNotANumber, targets[0].Property, [targets[0].Name, targets[0].Property.Type.ToDisplayString()]);
        return null;
    }

    private static List<Column> ReadFeatures(
        IReadOnlyList<MarkedProperty> properties, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        var features = new List<Column>();
        foreach (var property in properties.Where(static property => !property.IsTarget))
        {
            if (FeatureTypes.Keyword(property.Property.Type) is { } keyword)
                features.Add(new Column(property.Name, keyword, IsNullable: false));
            else
                report(Descriptors.UnsupportedType, property.Property, [property.Name, property.Property.Type.ToDisplayString()]);
        }

        return features;
    }

    private static void CheckKind(INamedTypeSymbol type, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        var unsupported = type switch
        {
            { IsFileLocal: true } => "local to its file",
            { IsRefLikeType: true } => "a ref struct",
            { IsAbstract: true } => "abstract or static",
            _ when ContainingTypes(type).Append(type).Any(static outer => outer.IsGenericType) => "generic, or inside a generic type",
            _ => null,
        };
        if (unsupported is not null)
            report(Descriptors.UnsupportedKind, type, [type.Name, unsupported]);

        foreach (var unopened in ContainingTypes(type).Append(type).Where(static outer => !IsPartial(outer)))
            report(Descriptors.NotPartial, unopened, [unopened.Name]);
    }

    private static void CheckGeneratedTypeName(
        INamedTypeSymbol type, string argument, string name, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        if (IsTaken(type, name))
            report(Descriptors.NameTaken, type, [type.Name, name, argument]);
    }

    /// <summary>Whether a nested type of this name would collide. What this generator adds itself does not count: generators see only user code.</summary>
    private static bool IsTaken(INamedTypeSymbol type, string name) =>
        type.Name == name || type.GetMembers(name).Any(static member => !IsGenerated(member));

    /// <summary>The analyzer, unlike the generator, sees the generated types too.</summary>
    private static bool IsGenerated(ISymbol member) => member.GetAttributes()
        .Any(static attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute");

    private static bool IsShadowed(INamedTypeSymbol type, string name) =>
        ContainingTypes(type).Append(type).Any(outer => outer.Name == name || Bases(outer).Any(its => its.GetMembers(name).Length > 0))
        || type.ContainingNamespace.GetMembers(name).Any(static member => member.ContainingAssembly?.Name != "GradientDescent");

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? its = type; its is not null; its = its.BaseType)
            yield return its;
    }

    private static IEnumerable<INamedTypeSymbol> ContainingTypes(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            yield return outer;
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

    private static T Argument<T>(AttributeData attribute, string name, T otherwise) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is T value ? value : otherwise;
}
