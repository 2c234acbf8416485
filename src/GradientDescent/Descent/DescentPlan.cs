using GradientDescent.Penalties;

namespace GradientDescent.Descent;

/// <summary>What a descent is to do: what the options say, and what goes without saying.</summary>
internal sealed record DescentPlan(Optimizer Optimizer, LearningRate? Rate, int Epochs, EarlyStopping EarlyStopping, MiniBatches? MiniBatches, bool KeepsGoing, bool RoundsKinks = false)
{
    /// <summary>Enough for any problem that is not hopeless; what ends such a descent is that it has arrived.</summary>
    private const int EpochsToTheOptimum = 10_000;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public static DescentPlan Of(TrainerOptions options, PenaltyWeights penaltyWeights, bool lossIsSmooth) =>
        options.Descends ? AsTold(options, penaltyWeights, lossIsSmooth) : ToTheOptimum(lossIsSmooth);

    private static DescentPlan AsTold(TrainerOptions options, PenaltyWeights penaltyWeights, bool lossIsSmooth)
    {
        var optimizer = options.Optimizer ?? Optimizer.GradientDescent();
        if (options.MiniBatches is not null && optimizer.NeedsAllRows)
            throw new ArgumentException($"{optimizer.Name} needs all rows at every step: leave MiniBatches out, or take another Optimizer.");
        if (optimizer.ChoosesItsRate && options.LearningRate is not null)
            throw new ArgumentException($"{optimizer.Name} finds the length of its steps itself: leave LearningRate out.");
        if (optimizer.ChoosesItsRate && !lossIsSmooth)
            throw new NotSupportedException($"{optimizer.Name} needs a loss without a kink: take Optimizer.GradientDescent() for this one, or leave all descent options out to find the optimum.");
        if (optimizer.RateIsStepLength && (options.LearningRate is null || options.LearningRate == LearningRate.Automatic))
            throw new ArgumentException($"{optimizer.Name} takes steps as long as the learning rate, whatever the data, so none follows from them: set LearningRate, to about a hundredth of the weights that are expected.");
        if (options.MiniBatches?.AverageFrom is not null && penaltyWeights is { IsCumulative: true, IsBounded: true })
            throw new ArgumentException("L1Steps.Cumulative averages coefficients to the other side of 0: take L1Steps.Proximal where one of them must not be there, or leave AverageFrom out.");

        return new(
            optimizer,
            optimizer.ChoosesItsRate ? null : options.LearningRate ?? LearningRate.Automatic,
            options.Epochs ?? TrainerOptions.DefaultEpochs,
            options.EarlyStopping ?? new(),
            options.MiniBatches,
            options.OnDivergence == OnDivergence.Continue);
    }

    private static DescentPlan ToTheOptimum(bool lossIsSmooth) => new(
        Optimizer.Lbfgs(), Rate: null, EpochsToTheOptimum, new() { GradientTolerance = 1e-10 }, MiniBatches: null, KeepsGoing: false, RoundsKinks: !lossIsSmooth);
}
