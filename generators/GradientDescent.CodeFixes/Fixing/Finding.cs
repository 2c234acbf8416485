using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes.Fixing;

/// <summary>A diagnostic, with the symbol that it is about.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Type">The type that it is about, or that contains the property.</param>
/// <param name="Property">The property that it is about, or null.</param>
/// <param name="Name">The name of the property, parameter or type.</param>
/// <param name="Marks">The library's attributes on the property, and on the constructor parameter of the same name.</param>
/// <param name="Compilation">The compilation of its project.</param>
internal sealed record Finding(
    Diagnostic Diagnostic, INamedTypeSymbol Type, IPropertySymbol? Property, string Name, IReadOnlyList<AttributeData> Marks, Compilation Compilation)
{
    /// <summary>The finding of a diagnostic; null if its location is not in a type, property or parameter.</summary>
    public static async Task<Finding?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var declaration = root?.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf()
            .FirstOrDefault(static node => node is ParameterSyntax or BasePropertyDeclarationSyntax or TypeDeclarationSyntax);

        return (declaration is null ? null : semantics?.GetDeclaredSymbol(declaration, cancellationToken)) switch
        {
            INamedTypeSymbol type => new(diagnostic, type, null, type.Name, [], semantics!.Compilation),
            IPropertySymbol property => On(diagnostic, property.ContainingType, property.Name, semantics!.Compilation),
            IParameterSymbol { ContainingType: { } type } parameter => On(diagnostic, type, parameter.Name, semantics!.Compilation),
            _ => null,
        };
    }

    private static Finding On(Diagnostic diagnostic, INamedTypeSymbol type, string name, Compilation compilation) => new(
        diagnostic,
        type,
        type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(),
        name,
        [.. Lineage.Of(type)
            .SelectMany(static level => level.InstanceConstructors)
            .SelectMany(static constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == name)
            .Concat<ISymbol>(type.GetMembers(name).OfType<IPropertySymbol>())
            .SelectMany(static symbol => symbol.GetAttributes())
            .Where(MarkedProperty.IsOurs)],
        compilation);
}
