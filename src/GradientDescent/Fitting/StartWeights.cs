using System.Globalization;

namespace GradientDescent.Fitting;

/// <summary>The weights of an initial model.</summary>
internal static class StartWeights
{
    /// <returns>The weights; null if there is no model.</returns>
    /// <exception cref="ArgumentException">A weight is NaN or infinite.</exception>
    public static double[]? Of<TModel>(TModel? initialModel)
        where TModel : ILinearModel
    {
        var weights = initialModel?.ToWeights();
        var bad = weights is null ? -1 : Array.FindIndex(weights, static weight => !double.IsFinite(weight));
        return bad < 0 ? weights : throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"The initial model's weight {initialModel!.Schema.WeightNames[bad]} is {weights![bad]}: all weights of an initial model must be finite."));
    }
}
