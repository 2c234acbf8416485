namespace GradientDescent.Reports.Appearance;

/// <summary>A name with its unit, for axes and tables: <c>Price (k€)</c>.</summary>
internal static class NameWithUnit
{
    public static string Of(string name, string? unit) => unit is null ? name : $"{name} ({unit})";

    /// <summary>The target of a model.</summary>
    public static string OfTarget(ModelSchema schema) => Of(schema.TargetName, schema.TargetUnit);

    /// <summary>The weights of a model, in their order.</summary>
    public static string[] OfWeights(ModelSchema schema) => [.. schema.WeightNames.Zip(schema.WeightUnits, Of)];

    /// <summary>The features of a model, in their order.</summary>
    public static string[] OfFeatures(ModelSchema schema) => [.. schema.Features.Select(static feature => Of(feature.Name, feature.Unit))];
}
