using GradientDescent.Generators.Description;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>How generated code names the type of a property: qualified, unless its simple name is unambiguous.</summary>
internal static class WrittenTypes
{
    public static string Qualified(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The same with the extern alias of the type's assembly if it has one.</summary>
    public static string Qualified(ITypeSymbol type, Compilation compilation) =>
        type.ContainingAssembly is { } assembly && ExternAlias.Of(assembly, compilation) is { } alias ? alias + Qualified(type).Substring("global".Length) : Qualified(type);

    /// <summary>The inputs, with simple names for enums next to the record or nested in it, unless a generated or inherited member has such a name.</summary>
    /// <param name="features">The features of the record.</param>
    /// <param name="named">The same features with the names of their properties in the model.</param>
    /// <param name="record">The record.</param>
    /// <param name="generated">The names of the types that are generated into it.</param>
    /// <param name="attribute">The [LinearModel] attribute of the record. Its assembly contains the trainers.</param>
    public static IEnumerable<Input> Shortened(FeatureSet features, IReadOnlyList<Feature> named, INamedTypeSymbol record, GeneratedNames generated, AttributeData attribute)
    {
        var members = new HashSet<string>(
            [.. generated.All, generated.Kernel, .. named.SelectMany(static feature => new[] { feature.Member, feature.MeanMember }), .. ModelMembers.Of(hasIntercept: true), .. TrainerMembers(attribute), .. generated.OwnParts(record).SelectMany(static part => part.GetMembers()).Select(static member => member.Name)],
            StringComparer.Ordinal);
        return features.Inputs.Select(input => features.EnumOf(input.Name) is { } type && IsNear(type, record) && !IsAmbiguous(type, record) && !members.Contains(type.Name) && !IsLocalName(type.Name)
            ? input.With(Qualified(type), Names.TypeIdentifier(type.Name))
            : input);
    }

    /// <summary>The members that a trainer inherits. The kernel is nested in the trainer, so these members take precedence over types around the record.</summary>
    private static IEnumerable<string> TrainerMembers(AttributeData attribute) =>
        attribute.AttributeClass!.ContainingAssembly.GetTypeByMetadataName("GradientDescent.LinearTrainer`5") is { } trainer
            ? Lineage.Of(trainer).SelectMany(static level => level.GetMembers()).Select(static member => member.Name)
            : [];

    /// <summary>Whether a parameter or local of generated code could have this name: these begin with a lower-case letter.</summary>
    private static bool IsLocalName(string name) => CSharpNames.Lowered(name) == name;

    private static bool IsNear(INamedTypeSymbol type, INamedTypeSymbol record) => type.ContainingType is null
        ? SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, record.ContainingNamespace)
        : SymbolEqualityComparer.Default.Equals(type.ContainingType, record);

    /// <summary>Whether the simple name refers to something else. A property with the name of its own type is no conflict; any other member hides the type.</summary>
    private static bool IsAmbiguous(INamedTypeSymbol type, INamedTypeSymbol record) =>
        Lineage.Containing(record).Append(record).SelectMany(Lineage.Of).SelectMany(level => level.GetMembers(type.Name)).Any(member => member switch
        {
            INamedTypeSymbol nested => !SymbolEqualityComparer.Default.Equals(nested, type),
            IPropertySymbol property => !SymbolEqualityComparer.Default.Equals(property.Type, type),
            _ => true,
        })
        || Lineage.Containing(record).Append(record).Any(outer => outer.Name == type.Name);
}
