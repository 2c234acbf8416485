using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>A property together with its marks, whether they stand on it or on the constructor parameter it comes from.</summary>
internal sealed class MarkedProperty
{
    private const string Suffix = "Attribute";

    private readonly IReadOnlyList<AttributeData> _marks;

    private MarkedProperty(IPropertySymbol property, IEnumerable<IParameterSymbol> parameters)
    {
        Property = property;
        _marks = [.. parameters
            .Where(parameter => parameter.Name == property.Name)
            .SelectMany(static parameter => parameter.GetAttributes())
            .Concat(property.GetAttributes())
            .Where(IsOurs)];
    }

    public IPropertySymbol Property { get; }

    public string Name => Property.Name;

    public bool IsTarget => Has("Target");

    public bool IsSampleWeight => Has("SampleWeight");

    public bool IsExcluded => Has("Excluded");

    /// <summary>Whether it has a value of its own. One that is computed from others has a getter alone.</summary>
    public bool IsStored => HasField(Property);

    public bool IsFeature => !IsTarget && !IsSampleWeight;

    /// <summary>The short names of its marks.</summary>
    public IEnumerable<string> Marks => _marks.Select(static mark => ShortName(mark)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it can hold null: a question mark stands behind its type.</summary>
    public bool IsNullable => Property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || Property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };

    /// <summary>Its type without a question mark.</summary>
    public ITypeSymbol BareType => Property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? nullable.TypeArguments[0]
        : Property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

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
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<IPropertySymbol> Unhidden(INamedTypeSymbol its)
        {
            IReadOnlyList<IPropertySymbol> unhidden = [.. Declared(its).Where(property => Lineage.IsVisible(property.GetMethod!, type) && !hidden.Contains(property.Name))];
            hidden.UnionWith(its.GetMembers().Where(member => Lineage.IsVisible(member, type)).Select(static member => member.Name));
            return unhidden;
        }

        return [.. lineage
            .Select(Unhidden)
            .ToList()
            .AsEnumerable()
            .Reverse()
            .SelectMany(static properties => properties)
            .Select(property => new MarkedProperty(property, parameters))
            .Where(static property => property._marks.Count > 0 || property.IsStored)];
    }

    /// <summary>Whether an attribute is one of the library's.</summary>
    public static bool IsOurs(AttributeData attribute) => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == "GradientDescent";

    /// <summary>An attribute's name as it is written in brackets.</summary>
    public static string ShortName(AttributeData attribute) => attribute.AttributeClass!.Name is var name && name.EndsWith(Suffix, StringComparison.Ordinal)
        ? name.Substring(0, name.Length - Suffix.Length)
        : attribute.AttributeClass.Name;

    public bool Has(string mark) => Mark(mark) is not null;

    /// <summary>The mark of that short name.</summary>
    public AttributeData? Mark(string name) => _marks.FirstOrDefault(mark => ShortName(mark) == name);

    private static IEnumerable<IPropertySymbol> Declared(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null }
            && property.ExplicitInterfaceImplementations.IsEmpty
            && property.Name is not ("EqualityContract" or ""));

    /// <summary>Of a property from another assembly the field is not to be seen, but then its getter is marked as the compiler's own.</summary>
    private static bool HasField(IPropertySymbol property) =>
        property.ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)
                || (field.AssociatedSymbol is not null && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.PartialImplementationPart)))
        || property.GetMethod!.GetAttributes()
            .Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
