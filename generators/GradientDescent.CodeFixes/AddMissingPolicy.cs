using System.Collections.Immutable;
using System.Composition;
using GradientDescent.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GradientDescent.CodeFixes;

/// <summary>GD0013: says what a null in a feature means.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddMissingPolicy : ModelCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["GD0013"];

    private protected override IEnumerable<Mend> Mends(Finding finding)
    {
        if (finding.Property is not { } property
            || LibraryAttribute.TypeBeside(finding.Type, "MissingAttribute") is not { } attribute
            || LibraryAttribute.TypeBeside(finding.Type, "MissingValues") is not { } policies)
            return [];

        return policies.GetMembers().OfType<IFieldSymbol>().Select(policy => new Mend(
            $"{Meaning(policy.Name)}: [Missing(MissingValues.{policy.Name})]",
            $"Mark every such feature with [Missing(MissingValues.{policy.Name})]",
            (editor, cancellation) => editor.MarkAsync(property, new(attribute, policy), cancellation))
        {
            Submenu = $"Say what a null in '{property.Name}' means",
        });
    }

    private static string Meaning(string policy) => policy switch
    {
        "Refuse" => "Training refuses the row",
        "SkipRow" => "Training leaves the row out",
        "Mean" => "The mean stands for it",
        "Indicator" => "0 stands for it, and a feature of its own says so",
        _ => policy,
    };
}
