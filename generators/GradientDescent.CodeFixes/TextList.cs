using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes;

/// <summary>A field or property that holds a list of constant texts, as <c>static readonly string[] Cities = ["Bath", "York"]</c> does.</summary>
/// <param name="Name">The name of the field or property.</param>
/// <param name="Texts">The texts in order, each once.</param>
internal sealed record TextList(string Name, IReadOnlyList<string> Texts)
{
    private static readonly string[] Endings = ["s", "es", "Levels", "Values", "Names"];

    /// <summary>The list in a field or property; null if it is none, is not in this project, or has fewer than two texts.</summary>
    public static TextList? Of(ISymbol symbol, Compilation compilation)
    {
        if (symbol is not (IFieldSymbol or IPropertySymbol) || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
            return null;
        var semantics = compilation.GetSemanticModel(reference.SyntaxTree);
        var texts = Elements(Value(reference.GetSyntax()))?.Select(element => semantics.GetConstantValue(element).Value as string).Distinct(StringComparer.Ordinal).ToList();
        return texts is { Count: >= 2 } && !texts.Contains(null) ? new(symbol.Name, [.. texts.Select(static text => text!)]) : null;
    }

    /// <summary>Whether the list has a name that tells that it is of a property, as Cities, AllCities and CityLevels are of City.</summary>
    public bool IsOf(string property) => Endings
        .Select(ending => property + ending)
        .Append(property.TrimEnd('y') + "ies")
        .SelectMany(static plural => new[] { plural, "All" + plural })
        .Contains(Name.TrimStart('_'), StringComparer.OrdinalIgnoreCase);

    private static ExpressionSyntax? Value(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
        _ => null,
    };

    private static IEnumerable<ExpressionSyntax>? Elements(ExpressionSyntax? value) => value switch
    {
        CollectionExpressionSyntax list when list.Elements.All(static element => element is ExpressionElementSyntax) =>
            list.Elements.Select(static element => ((ExpressionElementSyntax)element).Expression),
        InitializerExpressionSyntax list => list.Expressions,
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } created => created.Initializer?.Expressions,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } } call =>
            call.ArgumentList.Arguments.Select(static argument => argument.Expression),
        _ => null,
    };
}
