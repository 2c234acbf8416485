using GradientDescent.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes.Mending;

/// <summary>One of the library's attributes, to be written on a property.</summary>
/// <param name="type">Its class.</param>
/// <param name="argument">A member of an enum that it is given, or null.</param>
internal sealed class LibraryAttribute(INamedTypeSymbol type, IFieldSymbol? argument = null)
{
    /// <summary>The attribute of this name in the library whose [LinearModel] stands on a type.</summary>
    public static LibraryAttribute? Beside(INamedTypeSymbol model, string name) =>
        TypeBeside(model, name) is { } type ? new(type) : null;

    /// <summary>A type of this name there.</summary>
    public static INamedTypeSymbol? TypeBeside(INamedTypeSymbol model, string name) => RecordParser.LinearModelAttribute(model)?
        .AttributeClass?.ContainingAssembly.GetTypeByMetadataName("GradientDescent." + name);

    /// <summary>The whole name; where a shorter one means the same it is shortened afterwards.</summary>
    public AttributeListSyntax Syntax(SyntaxGenerator generator) => (AttributeListSyntax)generator.Attribute(
        generator.TypeExpression(type),
        argument is null ? null : [generator.MemberAccessExpression(generator.TypeExpression(argument.ContainingType), argument.Name)]);
}
