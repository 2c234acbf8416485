using System.Globalization;
using System.Text.RegularExpressions;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

public class AdviceTests
{
    /// <summary>A feature far from 0 for how little it varies.</summary>
    private static readonly House[] ByYear = [.. Enumerable.Range(0, 40).Select(i => new House(1980 + i, 100 + (2 * i) + (i % 3)))];

    [Theory]
    [InlineData(GradientSource.Direct)]
    [InlineData(GradientSource.Moments)]
    public void A_rate_that_diverges_is_told_the_largest_stable_one_and_how_a_step_grows(GradientSource source)
    {
        var fit = new House.Trainer(new() { LearningRate = 0.082, Epochs = 10_000, GradientSource = source }).Fit(House.Tutorial);

        Assert.Equal(StopReason.Diverged, fit.StopReason);
        Assert.Equal("The learning rate 0.082 diverges: for this data the largest stable one is 0.0812843063. "
            + "A step multiplies the distance from the optimum by up to 1.018: use a smaller rate, or LearningRate.Automatic.", fit.Advice[0]);
    }

    [Fact]
    public void The_rate_named_is_stable_and_one_above_it_is_not()
    {
        double Last(double rate) => new House.Trainer(new() { LearningRate = rate, Epochs = 20_000, OnDivergence = OnDivergence.Continue }).Fit(House.Tutorial).LossHistory[^1];

        Assert.True(Last(0.0812843063 * (1 - 1e-3)) < 5692);
        Assert.True(Last(0.0812843063 * (1 + 1e-3)) > 1e6);
    }

    /// <summary>With curvatures of very different size, the best rate is so near the largest stable one that rounding it up would diverge.</summary>
    [Fact]
    public void The_best_rate_is_never_rounded_up()
    {
        for (var i = 0; i < 40; i++)
        {
            House[] rows = [.. Enumerable.Range(0, 20).Select(row => new House(10_000 + (37 * i) + row, 100 + row))];
            var fit = new House.Trainer(new() { LearningRate = 1e-10, Epochs = 30 }).Fit(rows);

            var advice = Assert.Single(fit.Advice, static advice => advice.Contains("The best constant learning rate is ", StringComparison.Ordinal));
            var best = double.Parse(Regex.Match(advice, "best constant learning rate is ([0-9.E+-]+);").Groups[1].Value, CultureInfo.InvariantCulture);
            Assert.InRange(best, 0.99 * 2 / fit.Moments!.HessianEigenvalues()[^1], 2 / fit.Moments.HessianEigenvalues()[^1]);
        }
    }

    [Fact]
    public void A_descent_that_has_not_arrived_is_told_its_contraction()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200 }).Fit(House.Tutorial);

        // 1 − 0.0075 · 0.252147
        var advice = Assert.Single(fit.Advice, advice => advice.Contains("after 200 epochs, up to 68 % of the distance to the optimum remains"));
        Assert.Contains("by up to 0.998109", advice);
        Assert.Contains("0.0804", advice);
    }

    [Fact]
    public void A_rate_that_zigzags_is_reported_as_converging()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.08, Epochs = 2000 }).Fit(House.Tutorial);

        var advice = Assert.Single(fit.Advice);
        Assert.Contains("The learning rate 0.08 zigzags", advice);
        Assert.Contains("0.0406421531", advice);
        Assert.Contains("still converges", advice);
    }

    /// <summary>Both features, Bedrooms and the constant 1, have the curvature 2, so a step at rate 1 goes to the opposite point.</summary>
    [Fact]
    public void The_largest_stable_rate_itself_is_not_reported_as_converging()
    {
        var fit = new House.Trainer(new() { LearningRate = 1, Epochs = 200 }).Fit([new(1, 300), new(-1, 100)]);

        Assert.Contains(fit.Advice, static advice => advice.StartsWith("The learning rate 1 oscillates", StringComparison.Ordinal));
        Assert.DoesNotContain(fit.Advice, static advice => advice.Contains("still converges") || advice.Contains("diverges"));
    }

    [Fact]
    public void A_year_is_told_that_standard_units_would_help()
    {
        var fit = new House.Trainer(new() { Epochs = 200 }).Fit(ByYear);

        Assert.Contains(fit.Advice, advice => advice.StartsWith("Standardize = true would need fewer epochs", StringComparison.Ordinal) && advice.Contains("The mean of Bedrooms is large compared with its standard deviation"));
        Assert.Empty(new House.Trainer(new() { Epochs = 200, Standardize = true }).Fit(ByYear).Advice);
    }

    [Fact]
    public void Features_of_other_sizes_are_named()
    {
        Double2[] rows = [.. Enumerable.Range(0, 40).Select(i => new Double2(Math.Sin(i), 1000 * Math.Cos(i * i), i))];

        var fit = new Double2.Trainer(new() { Epochs = 50 }).Fit(rows);

        Assert.Contains(fit.Advice, advice => advice.Contains("X2 has the largest values, X1 the smallest"));
    }

    [Fact]
    public void When_all_is_well_there_is_none()
    {
        Assert.Empty(new House.Trainer().Fit(House.Tutorial).Advice);
        Assert.Empty(new House.Trainer(new() { LearningRate = 0.04, Epochs = 2000 }).Fit(House.Tutorial).Advice);
        Assert.Empty(new House.Trainer(new() { Standardize = true, Epochs = 200 }).Fit(House.Tutorial).Advice);
        Assert.Empty(new House.Trainer(new() { Optimizer = Optimizer.Lbfgs() }).Fit(House.Tutorial).Advice);
        Assert.Empty(new House.Trainer<AbsoluteError>(default).Fit(House.Tutorial).Advice);
        Assert.Empty(new House.Trainer(new() { MiniBatches = new() { Size = 2 }, LearningRate = 0.01 }).Fit(House.Tutorial).Advice);
    }

    [Fact]
    public void A_loss_without_curvature_that_diverges_is_told_at_least_that()
    {
        var options = new TrainerOptions { LearningRate = 1e6, Epochs = 100 };

        Assert.Contains(new House.Trainer<AbsoluteError>(default, options).Fit(House.Tutorial).Advice, advice => advice.Contains("1000000 diverges: use a smaller one"));
    }

    /// <summary>Descents that hardly move the intercept, so R² is far below 0. The learning rates are shares of the largest stable one for this scale.</summary>
    public static TheoryData<double, int> FarDescents
    {
        get
        {
            var cases = new TheoryData<double, int>();
            foreach (var scale in new[] { 1e-3, 1e3, 1e4, 1e5, 1e7, 1e12 })
            {
                for (var options = 0; options < FarOptions(scale).Length; options++)
                    cases.Add(scale, options);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(FarDescents))]
    public void A_descent_that_ends_far_from_the_optimum_is_told_so_for_any_scale_of_the_features(double scale, int options)
    {
        House[] rows = [.. Enumerable.Range(1, 20).Select(k => new House(scale * k, 1000 + (3 * k)))];

        var fit = new House.Trainer(FarOptions(scale)[options]).Fit(rows);

        Assert.InRange(fit.Metrics.RSquared, double.NegativeInfinity, 0.9);
        Assert.Contains(fit.Advice, static advice => advice.StartsWith("The descent has not reached the optimum: after", StringComparison.Ordinal)
            && advice.Contains("instead of the smallest possible, "));
        Assert.DoesNotContain(fit.Advice, static advice => advice.Contains("by up to 1."));
    }

    [Theory]
    [InlineData(1e4)]
    [InlineData(1e5)]
    [InlineData(1e7)]
    public void Another_loss_is_told_so_too(double scale)
    {
        House[] rows = [.. Enumerable.Range(1, 20).Select(k => new House(scale * k, 1000 + (3 * k)))];

        var fit = new House.Trainer<Huber>(new(10), new() { Epochs = 1000 }).Fit(rows);

        Assert.Contains(fit.Advice, static advice => advice.Contains("almost all of the distance to the optimum remains"));
        Assert.Contains(fit.Advice, static advice => advice.StartsWith("Standardize = true would need fewer epochs", StringComparison.Ordinal));
    }

    /// <summary>The second feature is twice the first: no descent moves along the direction in which they determine one another.</summary>
    [Fact]
    public void A_redundant_feature_is_no_distance_from_the_optimum()
    {
        Double2[] rows = [.. Enumerable.Range(0, 40).Select(static i => new Double2(1e5 * (i % 7 - 3), 2e5 * (i % 7 - 3), i % 7))];

        var fit = new Double2.Trainer(new() { Epochs = 100, Standardize = true }).Fit(rows);

        Assert.Equal(1, fit.Metrics.RSquared, 1e-9);
        Assert.Empty(fit.Advice);
    }

    [Theory]
    [InlineData(StopReason.EpochsCompleted)]
    [InlineData(StopReason.Diverged)]
    public void A_rate_that_any_optimizer_cannot_use_is_named(StopReason reason)
    {
        foreach (var optimizer in new[] { Optimizer.Momentum(), Optimizer.Nesterov(), Optimizer.Fista(), Optimizer.Adam(), Optimizer.RmsProp(), Optimizer.AdaGrad() })
        {
            var fit = new House.Trainer(new() { LearningRate = reason == StopReason.Diverged ? 1e6 : 1e-6, Optimizer = optimizer, Epochs = 50 }).Fit(House.Tutorial);

            Assert.Equal(reason, fit.StopReason);
            var text = reason == StopReason.EpochsCompleted ? "The descent has not reached the optimum"
                : optimizer.ToString().StartsWith('A') || optimizer.ToString().StartsWith('R') ? "With the learning rate 1000000 the loss rose to more than ten times its start"
                : "The learning rate 1000000 diverges";
            Assert.Contains(fit.Advice, advice => advice.StartsWith(text, StringComparison.Ordinal));
        }
    }

    private static TrainerOptions[] FarOptions(double scale)
    {
        var rate = scale < 1 ? 0.1 : 1 / (scale * scale * 150);
        return
        [
            new() { Epochs = 1000 },
            new() { Epochs = 1000, LearningRate = rate },
            new() { Epochs = 1000, LearningRate = LearningRate.InverseScaling(rate, power: 0.1) },
            new() { Epochs = 1000, Optimizer = Optimizer.Momentum() },
            new() { Epochs = 1000, Optimizer = Optimizer.Adam(), LearningRate = 1e-3 / Math.Max(1, scale) },
            new() { Epochs = 1000, LearningRate = rate / 4, MiniBatches = new() { Size = 4 } },
            new() { Epochs = 1000, LearningRate = rate / 4, GradientSource = GradientSource.Direct, EarlyStopping = new() { Tolerance = 1e-4 } },
        ];
    }
}
