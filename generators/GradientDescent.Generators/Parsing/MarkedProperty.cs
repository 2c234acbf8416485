using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>A property together with its marks, whether they stand on it or on the constructor parameter it comes from.</summary>
internal sealed class MarkedProperty
{
    private readonly HashSet<string> _marks;

    private MarkedProperty(IPropertySymbol property, IEnumerable<IParameterSymbol> parameters)
    {
        Property = property;
        _marks = [.. parameters
            .Where(parameter => parameter.Name == property.Name)
            .SelectMany(static parameter => parameter.GetAttributes())
            .Concat(property.GetAttributes())
            .Where(static attribute => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == "GradientDescent")
            .Select(static attribute => attribute.AttributeClass!.Name)];
    }

    public IPropertySymbol Property { get; }

    public string Name => Property.Name;

    public bool IsTarget => _marks.Contains("TargetAttribute");

    public bool IsSampleWeight => _marks.Contains("SampleWeightAttribute");

    public bool IsFeature => !IsTarget && !IsSampleWeight;

    private bool IsExcluded => _marks.Contains("ExcludedAttribute");

    private bool IsMarkedFeature => _marks.Contains("FeatureAttribute");

    /// <summary>
    /// The properties of a record that could be columns, in declaration order, inherited ones first: those that store a value, and
    /// those that are marked.
    /// </summary>
    public static IReadOnlyList<MarkedProperty> Of(INamedTypeSymbol type)
    {
        var lineage = Lineage.Of(type).ToList();
        var parameters = lineage
            .SelectMany(static its => its.InstanceConstructors)
            .SelectMany(static constructor => constructor.Parameters)
            .ToList();
        var names = new HashSet<string>(StringComparer.Ordinal);

        return [.. lineage
            .Select(its => Declared(its).Where(property => Lineage.IsVisible(property, type) && names.Add(property.Name)).ToList())
            .Reverse()
            .SelectMany(static properties => properties)
            .Select(property => new MarkedProperty(property, parameters))
            .Where(static property => !property.IsExcluded
                && (property.IsTarget || property.IsSampleWeight || property.IsMarkedFeature || IsStored(property.Property)))];
    }

    private static IEnumerable<IPropertySymbol> Declared(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null }
            && property.ExplicitInterfaceImplementations.IsEmpty
            && property.Name is not ("EqualityContract" or ""));

    /// <summary>Of a property from another assembly the field is not to be seen, but then its getter is marked as the compiler's own.</summary>
    private static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
        || property.GetMethod!.GetAttributes()
            .Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
