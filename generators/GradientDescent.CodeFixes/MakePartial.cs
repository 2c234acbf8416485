using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Parsing;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes;

/// <summary>GD0001: makes all declarations of a model record, and of the types that contain it, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakePartial : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0001"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        var closed = Lineage.Containing(finding.Type).Reverse().Append(finding.Type).Concat(TowardsModels(finding.Type))
            .SelectMany(static type => type.DeclaringSyntaxReferences)
            .Select(static reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .Where(static declaration => !IsPartial(declaration))
            .ToList();
        var names = closed.Select(static declaration => $"'{declaration.Identifier.ValueText}'").Distinct();

        yield return new($"Make {string.Join(" and ", names)} partial", "Make every model record partial", async (editor, cancellationToken) =>
        {
            foreach (var declaration in closed)
                await editor.ChangeAsync(declaration, static (current, _) => Partial(current), cancellationToken).ConfigureAwait(false);
        });
    }

    /// <summary>The nested types that are model records or contain one, outermost first.</summary>
    private static IEnumerable<INamedTypeSymbol> TowardsModels(INamedTypeSymbol type) => type.GetTypeMembers()
        .Where(static inner => RecordParser.LinearModelAttribute(inner) is not null || TowardsModels(inner).Any())
        .SelectMany(static inner => TowardsModels(inner).Prepend(inner));

    private static bool IsPartial(TypeDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Adds <c>partial</c> directly before class, record, struct or interface, and after <c>ref</c>.</summary>
    private static TypeDeclarationSyntax Partial(TypeDeclarationSyntax declaration) => IsPartial(declaration) ? declaration : declaration
        .WithKeyword(declaration.Keyword.WithLeadingTrivia())
        .AddModifiers(SyntaxFactory.Token(declaration.Keyword.LeadingTrivia, SyntaxKind.PartialKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)));
}
