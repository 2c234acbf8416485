using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using GradientDescent.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.CodeFixes;

/// <summary>GD0024: marks the type of a target with [LinearModel].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddLinearModel : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0024"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        if (finding.Marks.Count == 0 || finding.Marks[0].AttributeClass?.ContainingAssembly.GetTypeByMetadataName(RecordParser.AttributeName) is not { } attribute)
            yield break;

        yield return new($"Mark '{finding.Type.Name}' with [LinearModel]", "Mark every record with a target with [LinearModel]", async (editor, cancellationToken) =>
        {
            var declaration = (TypeDeclarationSyntax)await finding.Type.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
            await editor.ChangeAsync(
                declaration,
                (current, generator) => IsMarked(current) ? current : generator.AddAttributes(current, new LibraryAttribute(attribute).Syntax(generator)),
                cancellationToken).ConfigureAwait(false);
        });
    }

    /// <summary>Whether another target of the same type was fixed before.</summary>
    private static bool IsMarked(TypeDeclarationSyntax declaration) => declaration.AttributeLists
        .SelectMany(static list => list.Attributes)
        .Any(static attribute => attribute.Name.ToString().EndsWith("LinearModelAttribute", StringComparison.Ordinal));
}
