using GradientDescent.Fitting;
using GradientDescent.Losses;
using GradientDescent.Penalties;

namespace GradientDescent;

/// <summary>Fits models to moments, without the rows.</summary>
public static class RowMomentsExtensions
{
    /// <summary>Fits a model to moments, with squared error as the loss. The result is that of a trainer with the same options.</summary>
    /// <remarks>Moments are the sufficient statistics of squared error: count, means and covariances (equivalent to XᵀX and Xᵀy).</remarks>
    /// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
    /// <param name="moments">The moments.</param>
    /// <param name="options">How to train. Default: the defaults of <see cref="TrainerOptions"/>, which compute the exact optimum.</param>
    /// <param name="initialModel">The initial model of a descent. It is not used if the optimum is computed in closed form. Default: all weights 0.</param>
    /// <param name="cancellationToken">Cancels the descent before the next epoch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="moments"/> is null.</exception>
    /// <exception cref="ArgumentException">The options contradict each other, or the weights are too large for a double.</exception>
    /// <exception cref="InvalidOperationException">
    /// An option needs the rows: <see cref="TrainerOptions.MiniBatches"/>, <see cref="EarlyStopping.ValidationFraction"/> or <see cref="GradientSource.Direct"/>; or the
    /// function of the learning rate returned a negative or non-finite number.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// A feature is marked <see cref="MissingValues.Mean"/>, and the moments are not those of a fit (<see cref="FitResult{TModel}.Moments"/>), in which means have
    /// replaced the missing values.
    /// </exception>
    /// <exception cref="FitCanceledException{TModel}">The descent was cancelled. The exception contains the best model so far.</exception>
    /// <example><code>var model = trainer.MomentsOf(rows).Fit(new() { Penalty = Penalty.Ridge(0.1) }).Model;</code></example>
    public static FitResult<TModel> Fit<TModel>(
        this RowMoments<TModel> moments, TrainerOptions? options = null, TModel? initialModel = default, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(moments);
        options ??= new();
        options.RequireNoRows();
        var fitter = new Fitter(moments.Schema, options, PenaltyWeights.Of(options.Penalty, moments.Schema), LossTraits.Of(default(SquaredError)));
        return new ModelFitter<TModel>(moments.Shape, fitter)
            .Run(TrainingRows.Of(moments), initialModel, advice: [], cancellationToken);
    }
}
