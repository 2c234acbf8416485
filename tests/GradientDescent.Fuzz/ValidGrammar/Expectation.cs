namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>What the documentation says about a valid project.</summary>
/// <param name="Frame">The record.</param>
/// <param name="Findings">The ids that the analyzer must report.</param>
/// <param name="Optional">The ids that it may report.</param>
/// <param name="Properties">The properties of the record that store a value.</param>
/// <param name="Columns">The features, if nothing is reported.</param>
/// <param name="Target">The target.</param>
internal sealed record Expectation(
    Frame Frame, IReadOnlyList<string> Findings, IReadOnlyList<string> Optional, IReadOnlyList<ValidProperty> Properties, IReadOnlyList<Column> Columns, TargetForm Target);
