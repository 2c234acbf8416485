using GradientDescent.Terms;

namespace GradientDescent.Models;

/// <summary>The name of a block's column, and the property that it is computed from.</summary>
internal readonly record struct ColumnName(string Name, string Source)
{
    /// <param name="schema">The schema of the rows.</param>
    /// <param name="column">The index of the column: the features, then the target, then the sample weight.</param>
    public static ColumnName Of(ModelSchema schema, int column) =>
        column < schema.Features.Count ? new(TermName.Of(schema.Features[column].Term), schema.Features[column].Source)
        : column == schema.Features.Count ? new(schema.TargetName, schema.TargetProperty.Name)
        : new(schema.SampleWeight!.Name, schema.SampleWeight.Name);

    /// <summary>The names of all columns: the features in declaration order, the target, and the sample weight, if any.</summary>
    public static string[] All(ModelSchema schema) =>
        [.. Enumerable.Range(0, schema.ColumnCount).Select(column => Of(schema, column).Name)];

    /// <summary>The column as the subject of a sentence, such as <c>Area</c> or <c>LogArea, which comes from Area,</c>.</summary>
    public override string ToString() => Name == Source ? Name : $"{Name}, which comes from {Source.Replace(", ", " and ", StringComparison.Ordinal)},";
}
