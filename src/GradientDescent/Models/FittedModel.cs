namespace GradientDescent.Models;

/// <summary>A model of what was fitted.</summary>
internal static class FittedModel
{
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="means">What stands in place of missing values, one for each of <see cref="ILinearModel{TSelf}.MeanFilled"/>.</param>
    public static TModel Of<TModel>(ReadOnlySpan<double> weights, ReadOnlySpan<double> means)
        where TModel : ILinearModel<TModel> => TModel.WithMeans(TModel.FromWeights(weights), means);
}
