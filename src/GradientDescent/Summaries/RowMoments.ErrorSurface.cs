using GradientDescent.Fitting;
using GradientDescent.Numerics;
using GradientDescent.Objectives;
using GradientDescent.Penalties;

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
        return NewObjective().MeanSquaredError(TModel.ToWeights(model));
    }

    /// <summary>∂MSE/∂weight at the model, 2 Σ w (prediction − target) x̃ / Σ w with x̃ = (features, 1): by the coefficients, then by the intercept where there is one.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public double[] Gradient(TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var gradient = new double[TModel.WeightCount];
        NewObjective().Evaluate(TModel.ToWeights(model), gradient);
        return gradient;
    }

    /// <summary>
    /// The eigenvalues λ ≥ 0 of the Hessian 2 Σ w x̃x̃ᵀ / Σ w, ascending: how the surface curves along each of its axes. Gradient descent is stable below the learning
    /// rate 2/λmax, and a step multiplies the distance from the optimum by at most ρ = max |1 − rate · λ|.
    /// </summary>
    /// <exception cref="ArgumentException">The products of the rows' numbers are too large for a double.</exception>
    public IReadOnlyList<double> Curvatures() =>
        // No square is negative, but the rounding of a 0 may be.
        Array.ConvertAll(SymmetricEigenvalues.Of(NewObjective().Hessian()!), static curvature => Math.Max(0, curvature));

    /// <summary>Fits the squared error to them, as the record's own trainer does.</summary>
    /// <param name="options">How; the exact optimum where none are given.</param>
    /// <param name="startFrom">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the descent after the epoch it is at.</param>
    /// <exception cref="ArgumentException">The options contradict each other, or the weights are too large for a double.</exception>
    /// <exception cref="InvalidOperationException">The options ask for what needs rows; or the function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and these are not the moments that a fit made with its means.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public FitResult<TModel> Fit(TrainerOptions? options = null, TModel? startFrom = default, CancellationToken cancellation = default)
    {
        options ??= new();
        options.RequireNoRows();
        return new Fitter<TModel>(options, CoefficientPrices.Of<TModel>(options.Penalty), isSquaredError: true, lossIsSmooth: true)
            .Run(ToRows(), startFrom, advice: [], cancellation);
    }

    /// <summary>The rows to train on.</summary>
    internal TrainingRows ToRows() => _filled.Length == TModel.MeanFilled.Count ? new(NewObjective()) { Means = _filled } : throw FilledWithMeans();

    /// <summary>It has room to compute in, which threads must not share.</summary>
    private MomentsObjective NewObjective() => new(Moments, TModel.HasIntercept);
}
