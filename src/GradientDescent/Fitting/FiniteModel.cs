using GradientDescent.Models;

namespace GradientDescent.Fitting;

/// <summary>A model of what was fitted, whose weights are finite.</summary>
internal static class FiniteModel
{
    /// <param name="weights">Coefficients, then the intercept where there is one, in the features' own units.</param>
    /// <param name="means">What stands in place of missing values.</param>
    /// <param name="isFinite">Whether the loss at them, and what else was computed there, is finite.</param>
    /// <exception cref="ArgumentException">It is not, or a weight is not.</exception>
    public static TModel Of<TModel>(double[] weights, double[] means, bool isFinite)
        where TModel : ILinearModel<TModel> => isFinite && weights.All(double.IsFinite)
        ? FittedModel.Of<TModel>(weights, means)
        : throw new ArgumentException("The weights that fit these rows are too large for the number type: scale the target down, or the features up.");
}
