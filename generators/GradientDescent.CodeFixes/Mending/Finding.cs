using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes.Mending;

/// <summary>What the analyzer found, and on what.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Type">The type it was found on, or inside of.</param>
/// <param name="Property">The property it was found on, or null.</param>
/// <param name="Name">The name it was found on.</param>
/// <param name="Marks">The library's attributes on the property, or on the constructor parameter that it comes from.</param>
internal sealed record Finding(
    Diagnostic Diagnostic, INamedTypeSymbol Type, IPropertySymbol? Property, string Name, IReadOnlyList<AttributeData> Marks)
{
    /// <summary>The finding of a diagnostic, or null where the place is neither a type nor a property or parameter.</summary>
    public static async Task<Finding?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var declaration = root?.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf()
            .FirstOrDefault(static node => node is ParameterSyntax or BasePropertyDeclarationSyntax or TypeDeclarationSyntax);

        return (declaration is null ? null : semantics?.GetDeclaredSymbol(declaration, cancellation)) switch
        {
            INamedTypeSymbol type => new(diagnostic, type, null, type.Name, []),
            IPropertySymbol property => On(diagnostic, property.ContainingType, property.Name),
            IParameterSymbol parameter => On(diagnostic, parameter.ContainingType, parameter.Name),
            _ => null,
        };
    }

    private static Finding On(Diagnostic diagnostic, INamedTypeSymbol type, string name) => new(
        diagnostic,
        type,
        type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(),
        name,
        [.. Lineage.Of(type)
            .SelectMany(static its => its.InstanceConstructors)
            .SelectMany(static constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == name)
            .Concat<ISymbol>(type.GetMembers(name).OfType<IPropertySymbol>())
            .SelectMany(static symbol => symbol.GetAttributes())
            .Where(MarkedProperty.IsOurs)]);
}
