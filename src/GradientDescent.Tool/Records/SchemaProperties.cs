using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>The properties of a schema.</summary>
internal static class SchemaProperties
{
    /// <summary>All of them, each once: inputs of features, the target, the sample weight, and computed ones.</summary>
    public static IEnumerable<ModelProperty> Of(ModelSchema schema) => schema.Properties
        .Append(schema.TargetProperty)
        .Concat(schema.SampleWeight is { } weight ? [weight] : Array.Empty<ModelProperty>())
        .Concat(schema.Features.SelectMany(static feature => TermProperties.Of(feature.Term)))
        .DistinctBy(static property => property.Name);
}
