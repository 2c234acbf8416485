using GradientDescent.Fitting;
using GradientDescent.Penalties;

namespace GradientDescent;

/// <summary>Fits rows that nothing but their moments is left of.</summary>
public static class RowMomentsExtensions
{
    /// <summary>Fits the squared error to moments, as the record's own trainer does.</summary>
    /// <typeparam name="TModel">The model record's own model.</typeparam>
    /// <param name="moments">The moments.</param>
    /// <param name="options">How; the exact optimum where none are given.</param>
    /// <param name="initialModel">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="cancellation">Ends the descent.</param>
    /// <exception cref="ArgumentNullException">There are no moments.</exception>
    /// <exception cref="ArgumentException">The options contradict each other, or the weights are too large for a double.</exception>
    /// <exception cref="InvalidOperationException">The options ask for what needs rows; or the function that the learning rate is said to be gave no finite number of 0 or more.</exception>
    /// <exception cref="NotSupportedException">A feature is marked <see cref="MissingValues.Mean"/>, and these are not the moments that a fit made with its means.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled; the exception has the best model so far.</exception>
    public static FitResult<TModel> Fit<TModel>(
        this RowMoments<TModel> moments, TrainerOptions? options = null, TModel? initialModel = default, CancellationToken cancellation = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(moments);
        options ??= new();
        options.RequireNoRows();
        var fitter = new Fitter(moments.Schema, options, PenaltyWeights.Of(options.Penalty, moments.Schema), isSquaredError: true, lossIsSmooth: true);
        return new ModelFitter<TModel>(moments.Shape, fitter)
            .Run(TrainingRows.Of(moments), initialModel, advice: [], cancellation);
    }
}
