using GradientDescent.Terms;

namespace GradientDescent.Onnx.Tests;

/// <summary>Models with given features.</summary>
internal static class Models
{
    public static readonly ModelProperty Price = new("Price");

    /// <summary>A model with these features and an intercept, whose weights have many digits.</summary>
    public static LinearModel Of(Term target, params Term[] features)
    {
        var schema = new ModelSchema("House", target, [.. features.Select(static term => new ModelFeature(term))]);
        return new(schema, [.. Enumerable.Range(1, schema.WeightCount).Select(static weight => weight / -3.0)], [.. schema.MeanImputed.Select(static mean => 1.0 / (mean + 1))]);
    }

    public static LinearModel OfPrice(params Term[] features) => Of(Price, features);
}
