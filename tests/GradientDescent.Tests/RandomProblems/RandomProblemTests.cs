using System.Collections.Concurrent;
using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Penalties;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RandomProblems;

public class RandomProblemTests
{
    private const int Problems = 10_000;

    /// <summary>What a trainer may refuse, as it says it.</summary>
    private static readonly string[] Causes =
    [
        "needs all rows at every step", "does not use a learning rate", "needs a loss without a kink", "cannot be computed from moments", "has no automatic learning rate",
        "MiniBatches need the rows", "too few to keep a ValidationFraction", "scale the target and the features down", "The learning rate is ",
        "can give coefficients the wrong sign",
    ];

    private static readonly ModelCase[] Models =
    [
        new ModelCase<Double1, double, Double1.Trainer.Kernel, Double1.Model>(),
        new ModelCase<Double2, double, Double2.Trainer.Kernel, Double2.Model>(),
        new ModelCase<Double3, double, Double3.Trainer.Kernel, Double3.Model>(),
        new ModelCase<Double5, double, Double5.Trainer.Kernel, Double5.Model>(),
        new ModelCase<Double6, double, Double6.Trainer.Kernel, Double6.Model>(),
        new ModelCase<Double5, double, Double5.Trainer.Kernel, TermedModel<Double5.Model, FactorsAndSigns>>(),
        new ModelCase<NoIntercept1, double, NoIntercept1.Trainer.Kernel, NoIntercept1.Model>(),
        new ModelCase<NoIntercept2, double, NoIntercept2.Trainer.Kernel, NoIntercept2.Model>(),
        new ModelCase<NoIntercept2, double, NoIntercept2.Trainer.Kernel, TermedModel<NoIntercept2.Model, FactorsAndSigns>>(),
        new ModelCase<Float1, float, Float1.Trainer.Kernel, Float1.Model>(),
        new ModelCase<Float5, float, Float5.Trainer.Kernel, Float5.Model>(),
    ];

    private static readonly ModelCase[] DoubleModels = [.. Models.Where(model => !model.IsFloat)];

    [Fact]
    public void Whatever_the_rows_and_the_options_a_fit_ends_with_finite_numbers_or_says_why_not()
    {
        var troubles = new ConcurrentBag<string>();
        var refused = 0;
        Parallel.For(0, Problems, seed =>
        {
            var random = new Random(seed);
            var model = Models[random.Next(Models.Length)];
            var loss = LossCases.All[random.Next(LossCases.All.Count)];
            var options = RandomOptions.Of(random);
            var start = random.Next(8) == 0 ? Enumerable.Range(0, model.WeightCount).Select(_ => random.NextDouble() - 0.5).ToArray() : null;
            try
            {
                var fit = model.Fit(loss, options, new RandomRows(seed, model.FeatureCount).Columns, start);
                var isFinite = fit.Weights.Concat(fit.LossHistory).Concat(fit.ValidationLossHistory).Concat(fit.Path.SelectMany(weights => weights)).All(double.IsFinite);
                var bounds = options.Penalty.NonNegative ? model.Terms.WithoutNegative() : model.Terms;
                var isAllowed = fit.Weights[..model.FeatureCount].Select((coefficient, i) => bounds.Lower[i] <= coefficient && coefficient <= bounds.Upper[i]).All(fits => fits);
                if (!isFinite || !isAllowed || !Enum.IsDefined(fit.StopReason) || !double.IsFinite(fit.Loss))
                    troubles.Add($"{seed}: {model}, {loss}, {options}: {fit}");
            }
            catch (Exception refusal) when (refusal is ArgumentException or NotSupportedException or InvalidOperationException && Causes.Any(refusal.Message.Contains))
            {
                Interlocked.Increment(ref refused);
            }
            catch (Exception surprise)
            {
                troubles.Add($"{seed}: {model}, {loss}, {options}: {surprise}");
            }
        });

        Assert.True(troubles.IsEmpty, string.Join('\n', troubles));
        Assert.InRange(refused, 1, Problems / 2);
    }

    [Fact]
    public void Of_the_solvable_problems_99_in_100_end_within_1_percent_of_the_least_loss()
    {
        var (solvable, missed) = (0, new ConcurrentBag<string>());
        Parallel.For(0, Problems, seed =>
        {
            var model = DoubleModels[seed % DoubleModels.Length];
            var loss = LossCases.All[seed / DoubleModels.Length % LossCases.All.Count];
            var problem = new SaneProblem(seed, model, loss);
            if (!problem.IsSolvable)
                return;
            Interlocked.Increment(ref solvable);
            var fit = model.Fit(loss, problem.Options, problem.Columns);
            if (problem.Excess(fit.Weights) is var excess && !(Math.Abs(excess) < 0.01))
                missed.Add($"{seed}: {excess:P2} {model}, {loss}, {problem.Options}: {fit}");
        });

        Assert.InRange(solvable, Problems / 2, Problems);
        Assert.True(missed.Count < solvable / 100, $"{missed.Count} of {solvable} missed:\n{string.Join('\n', missed)}");
    }
}
