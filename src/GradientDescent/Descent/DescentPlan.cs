namespace GradientDescent;

/// <summary>What a descent is to do: what the options say, and what goes without saying.</summary>
internal sealed record DescentPlan(Optimizer Optimizer, LearningRate? Rate, int Epochs, Stopping Stopping, Batches? Batches, bool KeepsGoing)
{
    /// <summary>Enough for any problem that is not hopeless; what ends such a descent is that it has arrived.</summary>
    private const int EpochsToTheOptimum = 10_000;

    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public static DescentPlan Of(TrainerOptions options, bool lossIsSmooth) =>
        options.Descends ? AsTold(options, lossIsSmooth) : ToTheOptimum(options, lossIsSmooth);

    private static DescentPlan AsTold(TrainerOptions options, bool lossIsSmooth)
    {
        var optimizer = options.Optimizer ?? Optimizer.GradientDescent;
        if (options.Batches is not null && optimizer.NeedsAllRows)
            throw new ArgumentException($"{optimizer.Name} needs all rows at every step: leave Batches out, or take another Optimizer.");
        if (optimizer.ChoosesItsRate && options.LearningRate is not null)
            throw new ArgumentException($"{optimizer.Name} finds the length of its steps itself: leave LearningRate out.");
        if (optimizer.ChoosesItsRate && !(lossIsSmooth && options.Penalty.IsSmooth))
            throw new NotSupportedException($"{optimizer.Name} needs a loss and a penalty without a kink: take Optimizer.Fista for an L1 or non-negative penalty, Optimizer.GradientDescent for this loss.");
        if (optimizer.RateIsStepLength && (options.LearningRate is null || options.LearningRate == LearningRate.Automatic))
            throw new ArgumentException($"{optimizer.Name} takes steps as long as the learning rate, whatever the data, so none follows from them: set LearningRate, to about a hundredth of the weights that are expected.");

        return new(
            optimizer,
            optimizer.ChoosesItsRate ? null : options.LearningRate ?? LearningRate.Automatic,
            options.Epochs ?? TrainerOptions.DefaultEpochs,
            options.Stopping ?? new(),
            options.Batches,
            options.OnDivergence == OnDivergence.Continue);
    }

    private static DescentPlan ToTheOptimum(TrainerOptions options, bool lossIsSmooth)
    {
        var plan = new DescentPlan(Optimizer.GradientDescent, LearningRate.Automatic, EpochsToTheOptimum, new() { GradientTolerance = 1e-10 }, Batches: null, KeepsGoing: false);
        return (lossIsSmooth, options.Penalty.IsSmooth) switch
        {
            (true, true) => plan with { Optimizer = Optimizer.Lbfgs(), Rate = null },
            (true, false) => plan with { Optimizer = Optimizer.Fista },
            (false, _) => plan with { Stopping = new() { Tolerance = 1e-7, Patience = 200 } },
        };
    }
}
