using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes.Fixing;

/// <summary>Removes an attribute from a declaration and keeps every comment around it.</summary>
internal static class AttributeRemoval
{
    /// <summary>The parameter, property or type without the attribute; unchanged if it does not have it.</summary>
    public static SyntaxNode Without(SyntaxNode declaration, AttributeSyntax attribute)
    {
        var lists = Lists(declaration);
        for (var i = 0; i < lists.Count; i++)
        {
            var attributes = lists[i].Attributes;
            if (attributes.FirstOrDefault(candidate => candidate.IsEquivalentTo(attribute)) is not { } found)
                continue;
            return attributes.Count == 1
                ? WithoutList(declaration, i)
                : WithLists(declaration, lists.Replace(lists[i], lists[i].WithAttributes(attributes.Remove(found))));
        }

        return declaration;
    }

    private static SyntaxNode WithoutList(SyntaxNode declaration, int index)
    {
        var list = Lists(declaration)[index];
        var next = list.GetLastToken().GetNextToken();
        var between = list.GetTrailingTrivia().Any(static trivia => !IsSpace(trivia))
            ? list.GetTrailingTrivia().SkipWhile(IsSpace).Concat(next.LeadingTrivia)
            : next.LeadingTrivia.SkipWhile(IsSpace);
        var changed = declaration.ReplaceToken(next, next.WithLeadingTrivia(list.GetLeadingTrivia().Concat(between)));
        return WithLists(changed, Lists(changed).RemoveAt(index));
    }

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static SyntaxList<AttributeListSyntax> Lists(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.AttributeLists,
        MemberDeclarationSyntax member => member.AttributeLists,
        _ => default,
    };

    private static SyntaxNode WithLists(SyntaxNode declaration, SyntaxList<AttributeListSyntax> lists) => declaration switch
    {
        ParameterSyntax parameter => parameter.WithAttributeLists(lists),
        MemberDeclarationSyntax member => member.WithAttributeLists(lists),
        _ => declaration,
    };
}
