using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>What no case has, because the generator is known to fail at it: a line taken away here is a failure looked for again.</summary>
internal static class Withheld
{
    private static readonly Func<CSharpSyntaxNode, bool>[] Known =
    [
        // CS0612 and CS0618 in generated code.
        static node => node is AttributeSyntax { Name: var name } && name.ToString().Contains("Obsolete", StringComparison.Ordinal),
        // CS8981 in generated code.
        static node => node is TypeDeclarationSyntax type && IsLowercase(type.Identifier.ValueText),
        static node => NameOfGenerated(node) is { } name && IsLowercase(name),
        // CS0616 in the user's code: the generated type hides an attribute.
        static node => NameOfGenerated(node) is { } name && IsAttribute(name),
        // The generator throws: two files of one name.
        static node => node is TypeDeclarationSyntax type && type.Parent!.ChildNodes().OfType<TypeDeclarationSyntax>()
            .Any(other => other.Identifier.ValueText == type.Identifier.ValueText && other.Kind() != type.Kind()),
    ];

    /// <summary>What <c>[LinearModel(Model = "…")]</c> says.</summary>
    private static string? NameOfGenerated(CSharpSyntaxNode node) =>
        node is AttributeArgumentSyntax { NameEquals: not null, Expression: LiteralExpressionSyntax literal } ? literal.Token.ValueText : null;

    private static bool IsLowercase(string name) => name.All(char.IsAsciiLetterLower);

    private static bool IsAttribute(string name) => typeof(LinearModelAttribute).Assembly.GetTypes()
        .Any(type => type.IsSubclassOf(typeof(Attribute)) && (type.Name == name || type.Name == name + nameof(Attribute)));

    public static bool Stands(string source) => CSharpSyntaxTree.ParseText(source, UserProject.ParseOptions).GetRoot()
        .DescendantNodes()
        .OfType<CSharpSyntaxNode>()
        .Any(static node => Known.Any(isKnown => isKnown(node)));
}
