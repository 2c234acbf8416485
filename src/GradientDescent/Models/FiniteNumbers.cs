namespace GradientDescent.Models;

/// <summary>The numbers of a model that is written as code.</summary>
internal static class FiniteNumbers
{
    /// <exception cref="ArgumentException">A weight or a mean is NaN or infinite.</exception>
    public static void Require(ILinearModel model, string language)
    {
        if (!model.ToWeights().Concat(model.ToMeans()).All(double.IsFinite))
            throw new ArgumentException($"The model has a weight or a mean that is NaN or infinite: only finite numbers can be written as {language}.", nameof(model));
    }
}
