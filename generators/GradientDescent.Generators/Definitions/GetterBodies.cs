using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GradientDescent.Generators.Definitions;

/// <summary>The bodies of the getters of a compilation, as operations of the compiler.</summary>
internal sealed class GetterBodies(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    /// <summary>The expression that a getter returns; null if the getter does anything else, or if its source is not in the compilation.</summary>
    public IOperation? Returned(IPropertySymbol property)
    {
        if ((property.PartialImplementationPart ?? property).DeclaringSyntaxReferences is not [var reference]
            || !compilation.ContainsSyntaxTree(reference.SyntaxTree)
            || Body(reference.GetSyntax()) is not { } body)
        {
            return null;
        }

        return Model(reference.SyntaxTree).GetOperation(body) is IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } returned }] } ? returned : null;
    }

    private static SyntaxNode? Body(SyntaxNode declaration)
    {
        if (declaration is not PropertyDeclarationSyntax property)
            return null;
        var getter = property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        return property.ExpressionBody ?? getter?.ExpressionBody ?? (SyntaxNode?)getter?.Body;
    }

    private SemanticModel Model(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
            _models.Add(tree, model = compilation.GetSemanticModel(tree));
        return model;
    }
}
