using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0013: adds a policy for the missing values of a nullable feature.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddMissingPolicy : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0013"];

    private protected override IEnumerable<Fix> Fixes(Finding finding)
    {
        if (finding.Property is not { } property
            || LibraryAttribute.TypeBeside(finding.Type, "MissingAttribute") is not { } attribute
            || LibraryAttribute.TypeBeside(finding.Type, "MissingValues") is not { } policies)
            return [];

        return policies.GetMembers().OfType<IFieldSymbol>().Select((policy, i) => new Fix(
            $"{Effect(policy.Name)}: [Missing(MissingValues.{policy.Name})]",
            $"Mark every such feature with [Missing(MissingValues.{policy.Name})]",
            (editor, cancellationToken) => editor.MarkAsync(property, new(attribute, generator => generator.MemberAccessExpression(generator.TypeExpression(policies), policy.Name)), cancellationToken))
        {
            Submenu = i == 0 ? null : $"Add another policy for missing values of '{property.Name}'",
        });
    }

    private static string Effect(string policy) => policy switch
    {
        "Throw" => "Throw an exception in training",
        "SkipRow" => "Skip the row in training",
        "Mean" => "Replace null with the mean",
        "Indicator" => "Replace null with 0 and add an indicator feature",
        _ => policy,
    };
}
