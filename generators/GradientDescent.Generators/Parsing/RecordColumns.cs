using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>Which properties of a record become which columns.</summary>
internal static class RecordColumns
{
    public static Column? Target(
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

    public static Column? SampleWeight(
        INamedTypeSymbol type, IReadOnlyList<MarkedProperty> properties, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        var sampleWeights = properties.Where(static property => property.IsSampleWeight).ToList();
        foreach (var wrong in sampleWeights.Where((property, i) => i > 0 || property.IsTarget))
            report(Descriptors.SampleWeightNotAlone, wrong.Property, [wrong.Name, type.Name]);
        return sampleWeights.Count == 0 ? null : Number(sampleWeights[0], report);
    }

    public static List<Column> Features(
        IReadOnlyList<MarkedProperty> properties, Action<DiagnosticDescriptor, ISymbol, object[]> report) =>
        [.. properties
            .Where(static property => property.IsFeature)
            .Select(property => Number(property, report))
            .OfType<Column>()];

    /// <summary>A column that every row must have a number in.</summary>
    private static Column? Number(MarkedProperty property, Action<DiagnosticDescriptor, ISymbol, object[]> report)
    {
        if (FeatureTypes.Keyword(property.Property.Type) is { } keyword)
            return new Column(property.Name, keyword, IsNullable: false);
        report(Descriptors.UnsupportedType, property.Property, [property.Name, property.Property.Type.ToDisplayString()]);
        return null;
    }
}
