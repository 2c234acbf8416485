using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent;

/// <content>The mean squared error as a function of the weights, computed without the rows.</content>
public sealed partial class RowMoments<TModel>
{
    /// <summary>
    /// The mean squared error of a model on the rows: Σ w (prediction − target)² / Σ w, in the square of the target's unit. NaN if a weight is NaN.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public double MeanSquaredError(TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return NewSurface().Evaluate(model.ToWeights(), new double[Schema.WeightCount]);
    }

    /// <summary>
    /// The gradient of the mean squared error at the model's weights: 2 Σ w (prediction − target) x̃ / Σ w, with x̃ = (features, 1).
    /// </summary>
    /// <param name="model">The model.</param>
    /// <returns>The derivatives with respect to the coefficients, then to the intercept, if any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public double[] Gradient(TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var gradient = new double[Schema.WeightCount];
        NewSurface().Evaluate(model.ToWeights(), gradient);
        return gradient;
    }

    /// <summary>
    /// The eigenvalues λ ≥ 0 of the Hessian 2 Σ w x̃x̃ᵀ / Σ w of the mean squared error, in ascending order.
    /// </summary>
    /// <remarks>
    /// x̃ is (features, 1), without intercept the features. The eigenvalues are the curvatures of the error surface along its axes. Gradient descent is stable for
    /// learning rates below 2/λmax. A step multiplies the distance from the optimum by at most ρ = max |1 − rate · λ|.
    /// </remarks>
    /// <exception cref="ArgumentException">Products of the values of the rows are too large for a double.</exception>
    public IReadOnlyList<double> HessianEigenvalues() =>
        // The eigenvalues are not negative, but rounding can make a 0 negative.
        Array.ConvertAll(SymmetricEigenvalues.Of(NewSurface().Hessian()), static curvature => Math.Max(0, curvature));

    /// <summary>Creates a surface. It contains working memory, so threads must not share one.</summary>
    private ErrorSurface NewSurface() => new(Moments, Schema.HasIntercept);
}
