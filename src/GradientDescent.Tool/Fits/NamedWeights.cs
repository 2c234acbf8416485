namespace GradientDescent.Tool.Fits;

/// <summary>The weights of a model as results list them: the intercept first, if any, then the coefficients.</summary>
internal static class NamedWeights
{
    public static IReadOnlyList<string> NamesOf(ModelSchema schema) => InterceptFirst(schema, schema.WeightNames);

    public static IReadOnlyList<double> ValuesOf(LinearModel model) => InterceptFirst(model.Schema, model.ToWeights());

    /// <summary>In a model, the intercept is the last weight.</summary>
    private static IReadOnlyList<T> InterceptFirst<T>(ModelSchema schema, IReadOnlyList<T> weights) => schema.HasIntercept ? [weights[^1], .. weights.SkipLast(1)] : weights;
}
