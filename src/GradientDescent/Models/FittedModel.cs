namespace GradientDescent.Models;

/// <summary>A model of what was fitted.</summary>
internal static class FittedModel
{
    /// <param name="weights">Coefficients, then the intercept where there is one.</param>
    /// <param name="means">What stands in place of missing values, one for each of <see cref="ILinearModel{TSelf}.MeanFilled"/>.</param>
    public static TModel Of<TModel>(ReadOnlySpan<double> weights, ReadOnlySpan<double> means)
        where TModel : ILinearModel<TModel> => TModel.WithMeans(TModel.FromWeights(weights), means);

    /// <summary>The means that a model has; null where there is no model.</summary>
    /// <exception cref="ArgumentException">One of them is NaN or infinite.</exception>
    public static double[]? MeansOf<TModel>(TModel? model)
        where TModel : ILinearModel<TModel>
    {
        if (model is null)
            return null;
        var means = TModel.ToMeans(model);
        var bad = Array.FindIndex(means, static mean => !double.IsFinite(mean));
        return bad < 0 ? means : throw new ArgumentException(
            $"The model has no finite mean to take the place of {TModel.FeatureNames[TModel.MeanFilled[bad]]}: give it one, or take a fitted model.");
    }
}
