using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GradientDescent.Generators.Tests;

/// <summary>The members that code calls without naming them: conversions, loops, awaits, deconstructions, patterns and collections.</summary>
internal static class UnnamedUses
{
    public static IEnumerable<ISymbol> Of(SyntaxNode node, SemanticModel model) =>
        OfExpression(node, model).Concat(OfStatement(node, model)).OfType<ISymbol>();

    private static IEnumerable<ISymbol?> OfExpression(SyntaxNode node, SemanticModel model)
    {
        if (node is ExpressionSyntax expression)
            yield return model.GetConversion(expression).MethodSymbol;

        if (node is InitializerExpressionSyntax initializer && initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            foreach (var element in initializer.Expressions)
                yield return model.GetCollectionInitializerSymbolInfo(element).Symbol;
        }

        if (node is AwaitExpressionSyntax awaited)
            yield return model.GetAwaitExpressionInfo(awaited).GetAwaiterMethod;

        if (node is QueryClauseSyntax clause)
            yield return model.GetQueryClauseInfo(clause).OperationInfo.Symbol;

        if (node is PatternSyntax or CollectionExpressionSyntax)
        {
            var operation = model.GetOperation(node);
            yield return (operation as IRecursivePatternOperation)?.DeconstructSymbol;
            yield return (operation as IListPatternOperation)?.IndexerSymbol;
            yield return (operation as ICollectionExpressionOperation)?.ConstructMethod;
        }
    }

    private static IEnumerable<ISymbol?> OfStatement(SyntaxNode node, SemanticModel model)
    {
        if (node is CommonForEachStatementSyntax loop)
        {
            var info = model.GetForEachStatementInfo(loop);
            yield return info.GetEnumeratorMethod;
            yield return info.MoveNextMethod;
            yield return info.CurrentProperty;
            yield return info.DisposeMethod;
            yield return info.ElementConversion.MethodSymbol;
        }

        var deconstruction = node switch
        {
            AssignmentExpressionSyntax assignment => model.GetDeconstructionInfo(assignment),
            ForEachVariableStatementSyntax variables => model.GetDeconstructionInfo(variables),
            _ => default,
        };
        foreach (var method in Methods(deconstruction))
            yield return method;
    }

    private static IEnumerable<ISymbol?> Methods(DeconstructionInfo info) =>
        info.Nested.IsDefault ? [info.Method] : info.Nested.SelectMany(Methods).Prepend(info.Method);
}
