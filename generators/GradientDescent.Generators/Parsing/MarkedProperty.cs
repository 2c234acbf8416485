using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>A property together with its marks, whether they stand on it or on the constructor parameter it comes from.</summary>
internal sealed class MarkedProperty
{
    private readonly HashSet<string> _marks;

    private MarkedProperty(IPropertySymbol property, IParameterSymbol? parameter)
    {
        Property = property;
        _marks = [.. property.GetAttributes()
            .Concat(parameter?.GetAttributes() ?? [])
            .Where(static attribute => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == "GradientDescent")
            .Select(static attribute => attribute.AttributeClass!.Name)];
    }

    public IPropertySymbol Property { get; }

    public string Name => Property.Name;

    public bool IsTarget => _marks.Contains("TargetAttribute");

    public bool IsExcluded => _marks.Contains("ExcludedAttribute");

    public bool IsMarkedFeature => _marks.Contains("FeatureAttribute");

    /// <summary>The properties of a record that could be columns, in declaration order: those that store a value, and those that are marked.</summary>
    public static IReadOnlyList<MarkedProperty> Of(INamedTypeSymbol type)
    {
        var stored = new HashSet<string>(type.GetMembers()
            .OfType<IFieldSymbol>()
            .Select(static field => field.AssociatedSymbol?.Name)
            .OfType<string>());
        var parameters = type.InstanceConstructors
            .SelectMany(static constructor => constructor.Parameters)
            .Where(static parameter => parameter.DeclaringSyntaxReferences.Length > 0);

        return [.. type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null }
                && property.ExplicitInterfaceImplementations.IsEmpty
                && property.Name != "EqualityContract")
            .Select(property => new MarkedProperty(property, ParameterOf(property)))
            .Where(property => !property.IsExcluded
                && (stored.Contains(property.Name) || property.IsTarget || property.IsMarkedFeature))];

        // A positional property and its parameter are declared by the same syntax.
        IParameterSymbol? ParameterOf(IPropertySymbol property) => parameters.FirstOrDefault(parameter =>
            parameter.Name == property.Name
            && parameter.DeclaringSyntaxReferences[0].Span == property.DeclaringSyntaxReferences.FirstOrDefault()?.Span);
    }
}
