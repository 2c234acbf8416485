using GradientDescent.Generators.Description;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>How generated code names a type that a property of the user's has: qualified, unless its simple name can mean nothing else.</summary>
internal static class WrittenTypes
{
    public static string Qualified(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The inputs with simple names of types that stand beside the record, where nothing that generated code declares or inherits has such a name.</summary>
    /// <param name="features">What was gathered.</param>
    /// <param name="record">The record.</param>
    /// <param name="generated">The names of the types that are generated into it.</param>
    /// <param name="attribute">The record's own mark, beside which the library's trainers are found.</param>
    public static IEnumerable<Input> Shortened(FeatureSet features, INamedTypeSymbol record, GeneratedNames generated, AttributeData attribute)
    {
        var members = new HashSet<string>(
            [.. generated.All, generated.Kernel, .. features.Features.SelectMany(static feature => new[] { feature.Name, feature.MeanName }), .. ModelMembers.All, .. TrainerMembers(attribute)],
            StringComparer.Ordinal);
        return features.Inputs.Select(input => features.EnumOf(input.Name) is { } type && IsNear(type, record) && !MeansElse(type, record) && !members.Contains(type.Name) && !IsLocalName(type.Name)
            ? input.With(Qualified(type), Names.TypeIdentifier(type.Name))
            : input);
    }

    /// <summary>The kernel stands in the trainer, so what a trainer inherits comes before what stands around the record.</summary>
    private static IEnumerable<string> TrainerMembers(AttributeData attribute) =>
        attribute.AttributeClass!.ContainingAssembly.GetTypeByMetadataName("GradientDescent.LinearTrainer`5") is { } trainer
            ? Lineage.Of(trainer).SelectMany(static its => its.GetMembers()).Select(static member => member.Name)
            : [];

    /// <summary>Parameters and locals of generated code begin with a letter that is lowered.</summary>
    private static bool IsLocalName(string name) => CSharpNames.Lowered(name) == name;

    private static bool IsNear(INamedTypeSymbol type, INamedTypeSymbol record) => type.ContainingType is null
        ? SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, record.ContainingNamespace)
        : SymbolEqualityComparer.Default.Equals(type.ContainingType, record);

    /// <summary>A property called like its own type means both; anything else of that name hides the type.</summary>
    private static bool MeansElse(INamedTypeSymbol type, INamedTypeSymbol record) =>
        Lineage.Containing(record).Append(record).SelectMany(Lineage.Of).SelectMany(its => its.GetMembers(type.Name)).Any(member => member switch
        {
            INamedTypeSymbol nested => !SymbolEqualityComparer.Default.Equals(nested, type),
            IPropertySymbol property => !SymbolEqualityComparer.Default.Equals(property.Type, type),
            _ => true,
        })
        || Lineage.Containing(record).Append(record).Any(outer => outer.Name == type.Name);
}
