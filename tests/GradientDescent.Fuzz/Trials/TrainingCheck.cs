using GradientDescent.Fuzz.ValidGrammar;

namespace GradientDescent.Fuzz;

/// <summary>Trains on rows that a model fits exactly: the predictions are then the targets. Moments and the generated loop take the same steps.</summary>
internal static class TrainingCheck
{
    public static IEnumerable<BrokenPromise> Differences<TRow, TModel>(Type trainer, RandomRows<TRow> rows, Func<TModel, Func<TRow, double>> predict, TargetForm target, double precision)
        where TModel : class, ILinearModel<TModel>
    {
        var known = Enumerable.Range(0, rows.Rows.Count).Where(row => double.IsFinite(rows.Sums[row])).ToList();
        IReadOnlyList<TRow> usable = [.. known.Select(row => rows.Rows[row])];
        if (usable.Count < 2)
            yield break;

        var scale = 1 + known.Max(row => Math.Abs(rows.Sums[row]));
        var fitted = predict(Fit(new()));
        foreach (var row in known)
        {
            var predicted = fitted(rows.Rows[row]);
            var sum = target.IsTransformed ? Math.Log(predicted) : predicted;
            if (!(Math.Abs(sum - rows.Sums[row]) <= precision * scale))
                yield return new("A model that is trained on exact rows predicts them", "another number", $"{rows.Rows[row]}: {sum}, not {rows.Sums[row]}");
        }

        var (moments, direct) = (Steps(GradientSource.Moments), Steps(GradientSource.Direct));
        if (moments.Zip(direct).Any(pair => !(Math.Abs(pair.First - pair.Second) <= precision * scale)))
            yield return new("The generated loop takes the steps of the moments", "another number", $"{string.Join(' ', direct)}, not {string.Join(' ', moments)}");

        double[] Steps(GradientSource source) => Fit(new() { GradientSource = source, LearningRate = 0.001, Epochs = 3 }).ToWeights();

        TModel Fit(TrainerOptions options) => ((LinearTrainer<TRow, TModel>)Activator.CreateInstance(trainer, options)!).Fit(usable).Model;
    }
}
