using GradientDescent.Penalties;

namespace GradientDescent.Fitting;

/// <summary>From rows to weights: by solving for the optimum where that can be done and no descent is asked for, by descent otherwise.</summary>
internal sealed class Fitter
{
    private readonly ModelSchema _schema;
    private readonly IFitter _fitter;

    /// <param name="schema">What the model is.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="penaltyWeights">Its penalty, in the features' own units.</param>
    /// <param name="isSquaredError">Whether the loss is the squared error.</param>
    /// <param name="lossIsSmooth">Whether the loss has a bounded curvature.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public Fitter(ModelSchema schema, TrainerOptions options, PenaltyWeights penaltyWeights, bool isSquaredError, bool lossIsSmooth)
    {
        _schema = schema;
        _fitter = !options.Descends && isSquaredError && penaltyWeights.IsSmooth
            ? new SolvingFitter(schema, options, penaltyWeights)
            : new DescendingFitter(schema, options, penaltyWeights, isSquaredError, lossIsSmooth);
    }

    /// <param name="rows">The rows.</param>
    /// <param name="start">The weights to descend from; all 0 where there are none.</param>
    /// <param name="cancellation">Ends a descent after the epoch it is at.</param>
    /// <exception cref="ArgumentException">The weights or their loss are too large for the number type.</exception>
    /// <exception cref="Descent.DescentCanceledException">It was cancelled.</exception>
    public Outcome Run(TrainingRows rows, double[]? start, CancellationToken cancellation)
    {
        using var activity = Telemetry.StartFit(_schema, rows.Training);
        var outcome = _fitter.Fit(rows, start, cancellation);
        Telemetry.EndFit(activity, _schema, rows.Training.RowCount, outcome);
        return outcome;
    }
}
