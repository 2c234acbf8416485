using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Symbols;

/// <summary>A property with its marks: the library's attributes on the property and on the constructor parameter of the same name.</summary>
internal sealed class MarkedProperty
{
    public const string NameMark = "Name";
    public const string UnitMark = "Unit";

    private const string Suffix = "Attribute";
    private const string ColumnAttribute = "System.ComponentModel.DataAnnotations.Schema.ColumnAttribute";

    private readonly IReadOnlyList<AttributeData> _marks;

    private MarkedProperty(IPropertySymbol property, IEnumerable<IParameterSymbol> parameters, ProjectDefaults defaults)
    {
        Property = property;
        Defaults = defaults;
        _marks = [.. parameters
            .Where(parameter => parameter.Name == property.Name)
            .SelectMany(static parameter => parameter.GetAttributes())
            .Concat(property.GetAttributes())
            .Where(IsOurs)];
        ColumnName = (Mark(NameMark) ?? property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == ColumnAttribute)) is { ConstructorArguments: [{ Value: string { Length: > 0 } name }, ..] }
            ? name
            : null;
        Unit = Mark(UnitMark) is { ConstructorArguments: [{ Value: string unit }] } && IsUnit(unit) ? unit : null;
    }

    public IPropertySymbol Property { get; }

    /// <summary>The name of its column in a source, by [Name] or by [Column] of the data annotations; null if it is that of the property.</summary>
    public string? ColumnName { get; }

    /// <summary>The unit of its numbers; null if there is none.</summary>
    public string? Unit { get; }

    /// <summary>The defaults of the project that contains the record.</summary>
    public ProjectDefaults Defaults { get; }

    public string Name => Property.Name;

    public bool IsTarget => Has("Target");

    public bool IsSampleWeight => Has("SampleWeight");

    public bool IsExcluded => Has("Excluded");

    /// <summary>Whether a constructor or an initialiser sets it. A computed property has a getter only, or is marked as one with [Feature].</summary>
    public bool IsStored => HasField(Property) || (Property.SetMethod is not null && !Has("Feature"));

    public bool IsFeature => !IsTarget && !IsSampleWeight;

    /// <summary>The short names of its marks.</summary>
    public IEnumerable<string> Marks => _marks.Select(static mark => ShortName(mark)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether its type is nullable. Without nullable annotations, [Missing] says that a text can be null.</summary>
    public bool IsNullable => Property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || Property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }
        || (Property.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } && Has("Missing"));

    /// <summary>Its type without nullability.</summary>
    public ITypeSymbol BareType => Property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        ? nullable.TypeArguments[0]
        : Property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    /// <summary>
    /// The properties of a record that could be columns: those that store a value and are as visible as the model, and those that are marked. They are in
    /// declaration order, inherited ones first.
    /// </summary>
    public static IReadOnlyList<MarkedProperty> Of(INamedTypeSymbol type)
    {
        var lineage = Lineage.Of(type).ToList();
        var parameters = lineage
            .SelectMany(static level => level.InstanceConstructors)
            .SelectMany(static constructor => constructor.Parameters)
            .ToList();
        var defaults = ProjectDefaults.Of(type.ContainingAssembly);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<IPropertySymbol> Unhidden(INamedTypeSymbol level)
        {
            IReadOnlyList<IPropertySymbol> unhidden = [.. Declared(level).Where(property => Lineage.IsVisible(property.GetMethod!, type) && !hidden.Contains(property.Name))];
            hidden.UnionWith(level.GetMembers().Where(member => Lineage.IsVisible(member, type)).Select(static member => member.Name));
            return unhidden;
        }

        return [.. lineage
            .Select(Unhidden)
            .ToList()
            .AsEnumerable()
            .Reverse()
            .SelectMany(static properties => properties)
            .Select(property => new MarkedProperty(property, parameters, defaults))
            .Where(property => property._marks.Any(static mark => ShortName(mark) is not (NameMark or UnitMark)) || (property.IsStored && Reach.IsAsVisible(property.Property.GetMethod!, type)))];
    }

    /// <summary>Whether a text can be a unit: it is not empty and can be seen.</summary>
    public static bool IsUnit(string? text) => !string.IsNullOrWhiteSpace(text) && !text!.Any(char.IsControl);

    /// <summary>Whether an attribute belongs to the library.</summary>
    public static bool IsOurs(AttributeData attribute) => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == "GradientDescent";

    /// <summary>The name of an attribute without the suffix 'Attribute'.</summary>
    public static string ShortName(AttributeData attribute) => attribute.AttributeClass!.Name is var name && name.EndsWith(Suffix, StringComparison.Ordinal)
        ? name.Substring(0, name.Length - Suffix.Length)
        : attribute.AttributeClass.Name;

    public bool Has(string mark) => Mark(mark) is not null;

    /// <summary>The mark with this short name; null if none.</summary>
    public AttributeData? Mark(string name) => _marks.FirstOrDefault(mark => ShortName(mark) == name);

    /// <summary>All marks with this short name.</summary>
    public IEnumerable<AttributeData> All(string name) => _marks.Where(mark => ShortName(mark) == name);

    private static IEnumerable<IPropertySymbol> Declared(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null }
            && property.ExplicitInterfaceImplementations.IsEmpty
            && !(property.Name == "EqualityContract" && property.ContainingType.IsRecord)
            && property.Name.Length > 0);

    /// <summary>The field of a property from another assembly is not visible, but its getter then has [CompilerGenerated].</summary>
    private static bool HasField(IPropertySymbol property) =>
        property.ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)
                || (field.AssociatedSymbol is not null && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.PartialImplementationPart)))
        || property.GetMethod!.GetAttributes()
            .Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
