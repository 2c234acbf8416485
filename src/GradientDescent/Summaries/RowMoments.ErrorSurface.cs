using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent;

/// <content>The mean squared error of any model, without the rows.</content>
public sealed partial class RowMoments<TModel>
{
    /// <summary>Σ w (prediction − target)² / Σ w over the rows: the height of the error surface at the model's weights, in the target's unit squared. NaN where a weight is.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public double MeanSquaredError(TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return NewSurface().Evaluate(model.ToWeights(), new double[Schema.WeightCount]);
    }

    /// <summary>∂MSE/∂weight at the model, 2 Σ w (prediction − target) x̃ / Σ w with x̃ = (features, 1): by the coefficients, then by the intercept where there is one.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public double[] Gradient(TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var gradient = new double[Schema.WeightCount];
        NewSurface().Evaluate(model.ToWeights(), gradient);
        return gradient;
    }

    /// <summary>
    /// The eigenvalues λ ≥ 0 of the Hessian 2 Σ w x̃x̃ᵀ / Σ w, ascending: how the surface curves along each of its axes. Gradient descent is stable below the learning
    /// rate 2/λmax, and a step multiplies the distance from the optimum by at most ρ = max |1 − rate · λ|.
    /// </summary>
    /// <exception cref="ArgumentException">The products of the rows' numbers are too large for a double.</exception>
    public IReadOnlyList<double> HessianEigenvalues() =>
        // No square is negative, but the rounding of a 0 may be.
        Array.ConvertAll(SymmetricEigenvalues.Of(NewSurface().Hessian()), static curvature => Math.Max(0, curvature));

    /// <summary>It has room to compute in, which threads must not share.</summary>
    private ErrorSurface NewSurface() => new(Moments, Schema.HasIntercept);
}
