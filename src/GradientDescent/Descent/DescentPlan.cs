using GradientDescent.Losses;
using GradientDescent.Penalties;

namespace GradientDescent.Descent;

/// <summary>The settings of a descent: the options, and defaults for those that are not set.</summary>
internal sealed record DescentPlan(Optimizer Optimizer, LearningRate? Rate, int Epochs, EarlyStopping EarlyStopping, MiniBatches? MiniBatches, bool Continues, bool SmoothsKinks = false, LossPieces? Pieces = null)
{
    /// <summary>A limit that practical problems do not reach. Such a descent normally ends because it has converged.</summary>
    private const int EpochsToTheOptimum = 10_000;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public static DescentPlan Of(TrainerOptions options, PenaltyWeights penaltyWeights, LossTraits loss) =>
        options.Descends ? OfOptions(options, penaltyWeights, loss) : ToTheOptimum(loss);

    private static DescentPlan OfOptions(TrainerOptions options, PenaltyWeights penaltyWeights, LossTraits loss)
    {
        var optimizer = options.Optimizer ?? Optimizer.GradientDescent();
        if (options.MiniBatches is not null && optimizer.NeedsAllRows)
            throw new ArgumentException($"{optimizer.Name} needs all rows at every step: leave MiniBatches out, or use another Optimizer.");
        if (optimizer.ChoosesItsRate && options.LearningRate is not null)
            throw new ArgumentException($"{optimizer.Name} does not use a learning rate: leave LearningRate out.");
        if (optimizer.ChoosesItsRate && !loss.IsSmooth)
            throw new NotSupportedException($"{optimizer.Name} needs a loss without a kink: use Optimizer.GradientDescent(), or leave all descent options out to find the optimum.");
        if (optimizer.RateIsStepLength && (options.LearningRate is null || options.LearningRate == LearningRate.Automatic))
            throw new ArgumentException($"{optimizer.Name} has no automatic learning rate, because its steps are as long as the rate: set LearningRate, for example to a hundredth of the size of the expected weights.");
        if (options.MiniBatches?.AverageFrom is not null && penaltyWeights is { IsCumulative: true, IsBounded: true })
            throw new ArgumentException("L1Steps.Cumulative with AverageFrom can give coefficients the wrong sign, and a coefficient has a required sign: use L1Steps.Proximal, or leave AverageFrom out.");

        return new(
            optimizer,
            optimizer.ChoosesItsRate ? null : options.LearningRate ?? LearningRate.Automatic,
            options.Epochs ?? TrainerOptions.DefaultEpochs,
            options.EarlyStopping ?? new(),
            options.MiniBatches,
            options.OnDivergence == OnDivergence.Continue);
    }

    private static DescentPlan ToTheOptimum(LossTraits loss) => new(
        Optimizer.Lbfgs(), Rate: null, EpochsToTheOptimum, new() { GradientTolerance = 1e-10 }, MiniBatches: null, Continues: false, SmoothsKinks: !loss.IsSmooth, loss.Pieces);
}
