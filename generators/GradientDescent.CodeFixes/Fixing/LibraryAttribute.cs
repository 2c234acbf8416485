using GradientDescent.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes.Fixing;

/// <summary>One of the library's attributes, to be added to a property.</summary>
/// <param name="type">The class of the attribute.</param>
/// <param name="arguments">Its arguments as expressions.</param>
internal sealed class LibraryAttribute(INamedTypeSymbol type, params Func<SyntaxGenerator, SyntaxNode>[] arguments)
{
    /// <summary>The attribute of this name, from the library that declares the [LinearModel] on a type.</summary>
    public static LibraryAttribute? Beside(INamedTypeSymbol model, string name) =>
        TypeBeside(model, name) is { } type ? new(type) : null;

    /// <summary>The type of this name, from the library that declares the [LinearModel] on a type.</summary>
    public static INamedTypeSymbol? TypeBeside(INamedTypeSymbol model, string name) => RecordParser.LinearModelAttribute(model)?
        .AttributeClass?.ContainingAssembly.GetTypeByMetadataName("GradientDescent." + name);

    /// <summary>Whether the attribute was added to a declaration before: one fix of many findings can come to it several times.</summary>
    public bool IsAdded(SyntaxNode declaration, SyntaxGenerator generator) => declaration.ChildNodes()
        .OfType<AttributeListSyntax>()
        .SelectMany(static list => list.Attributes)
        .Any(attribute => SyntaxFactory.AreEquivalent(attribute.Name, Syntax(generator).Attributes[0].Name));

    /// <summary>The attribute with its qualified name. Roslyn simplifies the name afterwards where a shorter one has the same meaning.</summary>
    public AttributeListSyntax Syntax(SyntaxGenerator generator) => (AttributeListSyntax)generator.Attribute(
        generator.TypeExpression(type),
        arguments.Length == 0 ? null : arguments.Select(argument => argument(generator)));
}
