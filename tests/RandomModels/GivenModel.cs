using GradientDescent;
using GradientDescent.Terms;

namespace RandomModels;

/// <summary>A model with given features and an intercept, whose weights have many digits.</summary>
internal static class GivenModel
{
    public static LinearModel Of(Term target, params Term[] features)
    {
        var schema = new ModelSchema("House", target, [.. features.Select(static term => new ModelFeature(term))]);
        return new(schema, [.. Enumerable.Range(1, schema.WeightCount).Select(static weight => weight / -3.0)], [.. schema.MeanImputed.Select(static mean => 1.0 / (mean + 1))]);
    }
}
