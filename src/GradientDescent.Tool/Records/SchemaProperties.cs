using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>The properties of a schema.</summary>
internal static class SchemaProperties
{
    /// <summary>All of them, each once: inputs of features, the target, the sample weight, and computed ones.</summary>
    public static IEnumerable<ModelProperty> Of(ModelSchema schema) => schema.Properties
        .Append(schema.TargetProperty)
        .Concat(schema.SampleWeight is { } weight ? [weight] : Array.Empty<ModelProperty>())
        .Concat(schema.Features.SelectMany(static feature => Of(feature.Term)))
        .DistinctBy(static property => property.Name);

    /// <summary>The properties in a feature's term. A computed one is not replaced by its inputs.</summary>
    public static IEnumerable<ModelProperty> Of(Term term) => term switch
    {
        NumberTerm number => [number.Property],
        LevelTerm level => [level.Property],
        UnknownTerm unknown => [unknown.Property],
        MissingTerm missing => [missing.Property],
        FunctionTerm function => Of(function.Operand),
        PowerTerm power => Of(power.Operand),
        ProductTerm product => Of(product.Left).Concat(Of(product.Right)),
        ZeroWhereMissingTerm zero => Of(zero.Operand),
        MeanWhereMissingTerm mean => Of(mean.Operand),
        _ => [],
    };
}
