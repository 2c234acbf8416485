namespace GradientDescent.RowReading;

/// <summary>What a block's column is called, and the property that it comes from.</summary>
internal readonly record struct ColumnName(string Name, string Source)
{
    /// <param name="schema">What the rows are of.</param>
    /// <param name="column">A feature, the target behind them, or the sample weight at the end.</param>
    public static ColumnName Of(ModelSchema schema, int column) =>
        column < schema.Features.Count ? new(schema.FeatureNames[column], schema.Features[column].Source)
        : column == schema.Features.Count ? new(schema.TargetName, schema.TargetProperty.Name)
        : new(schema.SampleWeight!.Name, schema.SampleWeight.Name);

    /// <summary>The names of all columns: the features in declaration order, the target, and the sample weight if there is one.</summary>
    public static string[] All(ModelSchema schema) =>
        [.. schema.FeatureNames, schema.TargetName, .. schema.SampleWeight is { } weight ? [weight.Name] : Array.Empty<string>()];

    /// <summary>As the subject of a sentence: for example <c>Area</c>, or <c>LogArea, which comes from Area,</c>.</summary>
    public override string ToString() => Name == Source ? Name : $"{Name}, which comes from {Source.Replace(", ", " and ", StringComparison.Ordinal)},";
}
