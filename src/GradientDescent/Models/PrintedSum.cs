using GradientDescent.Terms;

namespace GradientDescent.Models;

/// <summary>The sum that a model predicts, as code.</summary>
internal static class PrintedSum
{
    /// <summary>The intercept, if any, and each feature times its weight.</summary>
    /// <param name="model">The model. Its numbers are finite.</param>
    /// <param name="number">Writes a number.</param>
    /// <param name="factor">Writes a feature as a factor. It gets the mean that replaces missing values, if there is one.</param>
    public static IEnumerable<string> Summands(ILinearModel model, Func<double, string> number, Func<Term, string?, string> factor)
    {
        if (model.Schema.HasIntercept)
            yield return number(model.ToWeights()[^1]);
        foreach (var (term, weight, mean) in Products(model))
            yield return $"{number(weight)} * {factor(term, mean is { } known ? number(known) : null)}";
    }

    /// <summary>Each feature with its weight, and the mean that replaces missing values, if there is one.</summary>
    public static IEnumerable<(Term Term, double Weight, double? Mean)> Products(ILinearModel model)
    {
        var means = new Queue<double>(model.ToMeans());
        foreach (var (feature, weight) in model.Schema.Features.Zip(model.ToWeights()))
            yield return (feature.Term, weight, feature.Term is MeanWhereMissingTerm ? means.Dequeue() : null);
    }

    /// <exception cref="ArgumentException">A weight or a mean is NaN or infinite.</exception>
    public static void RequireFinite(ILinearModel model, string language)
    {
        if (!model.ToWeights().Concat(model.ToMeans()).All(double.IsFinite))
            throw new ArgumentException($"The model has a weight or a mean that is NaN or infinite: only finite numbers can be written as {language}.", nameof(model));
    }
}
