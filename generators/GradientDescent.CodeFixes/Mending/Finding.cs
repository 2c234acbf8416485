using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes;

/// <summary>What the analyzer found, and on what.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Type">The type it was found on, or on a property of.</param>
/// <param name="Property">The property, or null.</param>
internal sealed record Finding(Diagnostic Diagnostic, INamedTypeSymbol Type, IPropertySymbol? Property)
{
    /// <summary>The finding of a diagnostic, or null where the place is neither a type nor a property.</summary>
    public static async Task<Finding?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var declaration = root?.FindNode(diagnostic.Location.SourceSpan).AncestorsAndSelf()
            .FirstOrDefault(static node => node is ParameterSyntax or BasePropertyDeclarationSyntax or TypeDeclarationSyntax);

        return (declaration is null ? null : semantics?.GetDeclaredSymbol(declaration, cancellation)) switch
        {
            INamedTypeSymbol type => new(diagnostic, type, null),
            IPropertySymbol property => new(diagnostic, property.ContainingType, property),
            IParameterSymbol parameter => new(diagnostic, parameter.ContainingType, PropertyOf(parameter)),
            _ => null,
        };
    }

    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
}
