using Microsoft.CodeAnalysis;

namespace GradientDescent.CodeFixes;

/// <summary>The library's attributes on a property of a model record, or on the constructor parameter that it comes from.</summary>
internal static class Marks
{
    public static IEnumerable<AttributeData> Of(IPropertySymbol property, INamedTypeSymbol type) => Lineage.Of(type)
        .SelectMany(static its => its.InstanceConstructors)
        .SelectMany(static constructor => constructor.Parameters)
        .Where(parameter => parameter.Name == property.Name)
        .SelectMany(static parameter => parameter.GetAttributes())
        .Concat(property.GetAttributes())
        .Where(static attribute => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == "GradientDescent");

    /// <summary>The marks of one kind, by the name of the attribute's class.</summary>
    public static IEnumerable<AttributeData> Of(IPropertySymbol property, INamedTypeSymbol type, string attribute) =>
        Of(property, type).Where(mark => mark.AttributeClass!.Name == attribute);

    /// <summary>What is written in brackets: Target for TargetAttribute.</summary>
    public static string ShortName(string attribute) =>
        attribute.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;
}
