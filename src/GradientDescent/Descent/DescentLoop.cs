namespace GradientDescent;

/// <summary>Gradient descent: ask for the gradient, step against it, again. It knows an objective and nothing of the rows.</summary>
internal static class DescentLoop
{
    /// <summary>A loss this many times that at the start has not merely wobbled.</summary>
    private const double GrowthBound = 10;

    public static DescentRun<TModel> Run<TModel>(Objective objective, TrainerOptions options)
        where TModel : ILinearModel<TModel>
    {
        var rate = (options.LearningRate ?? LearningRate.Automatic).For(objective);
        var epochs = options.Epochs ?? TrainerOptions.DefaultEpochs;
        var keepGoing = options.OnDivergence == OnDivergence.Continue;

        var history = new DescentHistory<TModel>(objective.WeightCount, epochs);
        var current = new DescentPoint(objective.WeightCount);
        var best = new DescentPoint(objective.WeightCount);
        var lastFinite = new DescentPoint(objective.WeightCount);

        current.Evaluate(objective);
        if (!current.IsFinite)
            throw new ArgumentException("The loss at the start, all weights 0, is too large for the number type: scale the target and the features down.");
        history.Add(0, current.Loss, current.Weights);
        best.CopyFrom(current);
        var mostLoss = GrowthBound * current.Loss;
        var lossRose = false;

        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            lastFinite.CopyFrom(current);
            current.Step(rate);
            current.Evaluate(objective);
            if (!current.IsFinite)
                return new(keepGoing ? lastFinite : best, StopReason.Diverged, epoch, rate, LossRose: true, history);

            lossRose |= current.Loss > lastFinite.Loss;
            history.Add(epoch, current.Loss, current.Weights);
            options.Progress?.Report(new(epoch, epochs, current.Loss));
            if (current.Loss < best.Loss)
                best.CopyFrom(current);
            if (!keepGoing && current.Loss > mostLoss)
                return new(best, StopReason.Diverged, epoch, rate, lossRose, history);
        }

        return new(current, StopReason.EpochsCompleted, epochs, rate, lossRose, history);
    }
}
