using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.StopConditions;

public class StoppingTests
{
    private static readonly TrainerOptions Tutorial = new() { LearningRate = 0.0075, Epochs = 10_000 };

    [Fact]
    public void It_ends_when_the_loss_has_not_fallen_by_more_than_the_tolerance_for_as_many_epochs_as_patience_has()
    {
        var fit = Fit(new() { Tolerance = 1e-4, Patience = 3 });

        Assert.Equal(StopReason.ToleranceReached, fit.StopReason);
        var falls = Enumerable.Range(1, fit.Epochs).Select(epoch => fit.LossHistory[epoch] <= fit.LossHistory[epoch - 1] * (1 - 1e-4)).ToArray();
        Assert.Equal([false, false, false], falls[^3..]);
        Assert.All(Enumerable.Range(0, fit.Epochs - 3), end => Assert.Contains(true, falls[end..(end + 3)]));
    }

    [Theory]
    [InlineData(1e-2)]
    [InlineData(1e-6)]
    public void It_ends_when_the_gradient_is_so_much_shorter_than_at_the_start(double tolerance)
    {
        var start = Fit(new() { GradientTolerance = 1e300 });
        var atStart = new House.Trainer(Tutorial with { Epochs = 0 }).Fit(House.Tutorial).GradientNorm;

        var fit = Fit(new() { GradientTolerance = tolerance });

        Assert.Equal((StopReason.Converged, 1), (start.StopReason, start.Epochs));
        Assert.Equal(StopReason.Converged, fit.StopReason);
        Assert.InRange(fit.GradientNorm, 0, tolerance * atStart);
        Assert.InRange(new House.Trainer(Tutorial with { Epochs = fit.Epochs - 1 }).Fit(House.Tutorial).GradientNorm, tolerance * atStart, atStart);
    }

    [Fact]
    public void It_ends_when_a_function_of_the_progress_says_so()
    {
        var seen = new List<EpochProgress>();

        var fit = Fit(new() { StopWhen = progress => { seen.Add(progress); return progress.Loss < 10_000; } });

        Assert.Equal(StopReason.Stopped, fit.StopReason);
        Assert.Equal(fit.Epochs, seen.Count);
        Assert.Equal(fit.LossHistory.Skip(1), seen.Select(progress => progress.Loss));
        Assert.True(fit.LossHistory[^1] < 10_000 && fit.LossHistory[^2] >= 10_000);
    }

    [Fact]
    public void It_ends_with_the_first_epoch_after_the_time_limit()
    {
        var fit = Fit(new() { TimeLimit = TimeSpan.FromMilliseconds(1), StopWhen = _ => { Thread.Sleep(2); return false; } });

        Assert.Equal((StopReason.TimeLimitReached, 1), (fit.StopReason, fit.Epochs));
    }

    [Fact]
    public void Whichever_comes_first_ends_it()
    {
        Assert.Equal(StopReason.Stopped, Fit(new() { Tolerance = 1e-12, GradientTolerance = 1e-12, StopWhen = progress => progress.Epoch == 7 }).StopReason);
        Assert.Equal(StopReason.EpochsCompleted, new House.Trainer(Tutorial with { Epochs = 5, EarlyStopping = new() { Tolerance = 1e-12 } }).Fit(House.Tutorial).StopReason);
    }

    [Fact]
    public void The_weights_of_the_lowest_loss_are_kept()
    {
        var fit = new House.Trainer(new() { LearningRate = LearningRate.Of(epoch => epoch < 10 ? 0.05 : 0.1), Epochs = 100 }).Fit(House.Tutorial);

        Assert.True(fit.LossHistory[^1] > 1.001 * fit.Loss);
        Assert.Equal(fit.LossHistory.Min(), fit.Loss);
        Assert.Equal(fit.ModelHistory[fit.LossHistory.ToList().IndexOf(fit.Loss)], fit.Model);
    }

    [Fact]
    public void A_rate_that_adapts_ends_when_it_is_as_small_as_it_may_be()
    {
        var fit = new House.Trainer(new() { LearningRate = LearningRate.Adaptive(0.05), Epochs = 100_000 }).Fit(House.Tutorial);

        Assert.Equal(StopReason.ToleranceReached, fit.StopReason);
        Assert.InRange(fit.LearningRate!.Value, 0, 1e-6);
    }

    [Fact]
    public void Settings_that_are_none_are_refused_by_name()
    {
        foreach (var number in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Contains("Tolerance", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping { Tolerance = number }).Message);
            Assert.Contains("GradientTolerance", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping { GradientTolerance = number }).Message);
        }

        foreach (var fraction in new[] { 0, 1, -0.5, double.NaN })
            Assert.Contains("ValidationFraction", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping { ValidationFraction = fraction }).Message);
        Assert.Contains("Patience", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping { Patience = 0 }).Message);
        Assert.Contains("TimeLimit", Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping { TimeLimit = TimeSpan.Zero }).Message);
    }

    private static FitResult<House.Model> Fit(EarlyStopping stopping) => new House.Trainer(Tutorial with { EarlyStopping = stopping }).Fit(House.Tutorial);
}
