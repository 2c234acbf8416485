using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace GradientDescent.CodeFixes;

/// <summary>GD0015: names levels with the same letters apart, or leaves out a coefficient with the name of another.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SeparateNames : ModelCodeFix
{
    private const string Everywhere = "Name every such level, and leave every other such feature out";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0015"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        var named = NameLevels(finding);
        return named is null ? ExcludeProperty.LeaveOut(finding, Everywhere) : [named, .. ExcludeProperty.LeaveOut(finding)];
    }

    /// <summary>Adds names to the [Levels] of the finding's property; null if its levels have different names, or were named by hand.</summary>
    private static Fix? NameLevels(Finding finding)
    {
        if (finding.Marks.FirstOrDefault(static mark => MarkedProperty.ShortName(mark) == TextLevels.Mark) is not { } mark
            || mark.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax || HasNames(syntax)
            || mark.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Array, IsNull: false, Values: var levels }
            || SpelledLevels.Of([.. levels.Select(static level => (string)level.Value!)]) is not { } names)
            return null;

        var list = ParseExpression($"[{string.Join(", ", names.Select(CSharpLiteral.Text))}]");
        var argument = AttributeArgument(NameEquals("Names"), null, list);
        return new($"Name the levels of '{finding.Name}' apart", Everywhere, (editor, cancellationToken) => editor.ChangeAsync(
            syntax,
            (current, _) => HasNames(current) ? current : current.AddArgumentListArguments(argument),
            cancellationToken));
    }

    private static bool HasNames(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Names") == true;
}
