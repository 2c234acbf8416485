using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Parsing;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using SyntaxKind = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace GradientDescent.CodeFixes;

/// <summary>GD0008, GD0011: gives the generated model or trainer a name that is not used yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RenameGeneratedType : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0008", "GD0011"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        var type = finding.Type;
        if (RecordParser.LinearModelAttribute(type) is not { ApplicationSyntaxReference: { } reference } attribute
            || reference.GetSyntax() is not AttributeSyntax syntax)
            yield break;

        var names = GeneratedNames.Of(type, attribute);
        var renamed = new List<(string Argument, string Name)>();
        if (names.Model == names.Trainer || ModelMembers.Of(RecordParser.HasIntercept(attribute)).Contains(names.Model) || !IsFree(type, names.Model, isRecord: true))
            renamed.Add(("Model", Free(type, names, "Model")));
        if (!IsFree(type, names.Trainer, isRecord: false))
            renamed.Add(("Trainer", Free(type, names, "Trainer")));
        if (renamed.Count == 0)
            yield break;

        yield return new(
            $"Name the generated {string.Join(" and the generated ", renamed.Select(static it => $"{CSharpNames.Lowered(it.Argument)} '{it.Name}'"))}",
            "Rename every generated type with a name that cannot be used",
            async (editor, cancellationToken) =>
            {
                foreach (var (argument, name) in renamed)
                    await editor.ChangeAsync(syntax, (current, _) => With(current, argument, name), cancellationToken).ConfigureAwait(false);
            });
    }

    /// <summary>The first unused name of CarModel, CarModel2 and so on.</summary>
    private static string Free(INamedTypeSymbol type, GeneratedNames names, string kind)
    {
        for (var number = 1; ; number++)
        {
            var name = type.Name + kind + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
            if (name != names.Model && name != names.Trainer && IsFree(type, name, kind == "Model"))
                return name;
        }
    }

    private static bool IsFree(INamedTypeSymbol type, string name, bool isRecord) => GeneratedNames.IsAllowed(name) && !GeneratedNames.IsTaken(type, name, isRecord);

    /// <summary>The attribute with this named argument: replaces the existing one, or is added as the last one.</summary>
    private static AttributeSyntax With(AttributeSyntax attribute, string argument, string name)
    {
        var value = LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(name));
        return attribute.ArgumentList?.Arguments.FirstOrDefault(existing => existing.NameEquals?.Name.Identifier.ValueText == argument) is { } old
            ? attribute.ReplaceNode(old.Expression, value.WithTriviaFrom(old.Expression))
            : attribute.AddArgumentListArguments(AttributeArgument(NameEquals(argument), null, value));
    }
}
