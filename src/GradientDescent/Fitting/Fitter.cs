using GradientDescent.Losses;
using GradientDescent.Penalties;

namespace GradientDescent.Fitting;

/// <summary>Computes weights from rows: in closed form if possible and no descent option is set, and by a descent otherwise.</summary>
internal sealed class Fitter
{
    private readonly ModelSchema _schema;
    private readonly IFitter _fitter;

    /// <param name="schema">The schema of the model.</param>
    /// <param name="options">How to train.</param>
    /// <param name="penaltyWeights">The penalty, in the features' own units.</param>
    /// <param name="loss">The loss.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public Fitter(ModelSchema schema, TrainerOptions options, PenaltyWeights penaltyWeights, LossTraits loss)
    {
        _schema = schema;
        Options = options with { Progress = null, ReadingProgress = null };
        LossFunction = loss.Text;
        _fitter = !options.Descends && loss.IsSquaredError && penaltyWeights.IsSmooth
            ? new SolvingFitter(schema, options, penaltyWeights)
            : new DescendingFitter(schema, options, penaltyWeights, loss);
    }

    /// <summary>How to train, without the objects that receive progress: a result does not keep them alive.</summary>
    public TrainerOptions Options { get; }

    /// <summary>The loss as C# creates it.</summary>
    public string LossFunction { get; }

    /// <param name="rows">The rows.</param>
    /// <param name="start">The initial weights of a descent. Default: all 0.</param>
    /// <param name="cancellationToken">Cancels a descent.</param>
    /// <exception cref="ArgumentException">The weights or their loss are too large for the number type.</exception>
    /// <exception cref="Descent.DescentCanceledException">The descent was cancelled.</exception>
    public Outcome Run(TrainingRows rows, double[]? start, CancellationToken cancellationToken)
    {
        using var activity = Telemetry.StartFit(_schema, rows.Training);
        var outcome = _fitter.Fit(rows, start, cancellationToken);
        Telemetry.EndFit(activity, _schema, rows.Training.RowCount, outcome);
        return outcome;
    }
}
