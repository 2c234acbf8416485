using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Features;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace GradientDescent.CodeFixes;

/// <summary>
/// GD0007: lists the values of a text with [Levels], if the record has a list of them, or leaves a property out. CS0182, CS1503: writes the values of a list that
/// is an argument of [Levels], because the compiler accepts only constants there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ListLevels : ModelCodeFix
{
    private const string Unsupported = "GD0007";
    private const string Everywhere = "List the values of every text that has a list, and leave every other such property out";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [Unsupported, "CS0182", "CS1503"];

    private protected override IEnumerable<Fix> Fixes(Finding finding) => finding.Diagnostic.Id == Unsupported ? OfProperty(finding) : OfArgument(finding);

    /// <summary>The list with the name of the property is the likeliest. Any other list is offered after [Excluded].</summary>
    private static IEnumerable<Fix> OfProperty(Finding finding)
    {
        var lists = Lists(finding);
        var named = lists.FirstOrDefault(list => list.IsOf(finding.Name));
        return named is null
            ? [.. ExcludeProperty.Exclude(finding, Everywhere), .. lists.Select(list => Mark(finding, list, Every(list)))]
            : [Mark(finding, named, Everywhere), .. ExcludeProperty.Exclude(finding), .. lists.Where(list => list != named).Select(list => Mark(finding, list, Every(list)))];
    }

    private static IReadOnlyList<TextList> Lists(Finding finding) => finding.Property?.Type.SpecialType == SpecialType.System_String
        ? [.. finding.Type.GetMembers().Where(static member => member.IsStatic).Select(member => TextList.Of(member, finding.Compilation)).OfType<TextList>()]
        : [];

    private static Fix Mark(Finding finding, TextList list, string everywhere) => new(
        Title(list),
        everywhere,
        (editor, cancellationToken) => editor.MarkAsync(
            finding.Property!,
            new(LibraryAttribute.TypeBeside(finding.Type, "LevelsAttribute")!, [.. list.Texts.Select(Literal)]),
            cancellationToken));

    private static IEnumerable<Fix> OfArgument(Finding finding)
    {
        var location = finding.Diagnostic.Location;
        if (finding.Marks.FirstOrDefault(static mark => MarkedProperty.ShortName(mark) == TextLevels.Mark)?.ApplicationSyntaxReference?.GetSyntax()
                is AttributeSyntax { ArgumentList: { } arguments }
            && arguments.SyntaxTree == location.SourceTree
            && arguments.Arguments.FirstOrDefault(argument => argument.NameEquals is null && argument.Span.Contains(location.SourceSpan)) is { } argument
            && finding.Compilation.GetSemanticModel(argument.SyntaxTree).GetSymbolInfo(argument.Expression).Symbol is { } symbol
            && TextList.Of(symbol, finding.Compilation) is { } list)
            yield return new(Title(list), "Write the values of every list in [Levels]", (editor, cancellationToken) => editor.ChangeAsync(
                arguments, (current, generator) => Replaced(current, argument, list, generator), cancellationToken));
    }

    private static AttributeArgumentListSyntax Replaced(AttributeArgumentListSyntax arguments, AttributeArgumentSyntax argument, TextList list, SyntaxGenerator generator) =>
        arguments.Arguments.FirstOrDefault(argument.IsEquivalentTo) is { } found
            ? arguments.WithArguments(arguments.Arguments.ReplaceRange(
                found, list.Texts.Select(text => SyntaxFactory.AttributeArgument((ExpressionSyntax)Literal(text)(generator)))))
            : arguments;

    private static Func<SyntaxGenerator, SyntaxNode> Literal(string text) => generator => generator.LiteralExpression(text);

    private static string Title(TextList list) => $"List the values of '{list.Name}' with [Levels]";

    private static string Every(TextList list) => $"{Title(list)} at every such property";
}
