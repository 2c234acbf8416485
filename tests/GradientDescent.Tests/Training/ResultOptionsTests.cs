using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

/// <summary>A result says what was minimised, and how.</summary>
public class ResultOptionsTests
{
    private sealed class Silent : IProgress<EpochProgress>
    {
        public void Report(EpochProgress value)
        {
        }
    }

    [Fact]
    public void A_descent_has_its_options_and_optimizer_but_keeps_no_progress_alive()
    {
        var options = new TrainerOptions { LearningRate = 0.01, Epochs = 5, Penalty = Penalty.Ridge(1) };

        var fit = new House.Trainer(options with { Progress = new Silent() }).Fit(House.Tutorial);

        Assert.Equal(options, fit.Options);
        Assert.Equal("GradientDescent()", fit.Optimizer!.ToString());
        Assert.Equal("SquaredError", fit.LossFunction);
    }

    [Fact]
    public void The_optimizer_that_the_trainer_chose_is_named_and_an_exact_optimum_has_none()
    {
        var huber = new House.Trainer<Huber>(new(1.5)).Fit(House.Tutorial);

        Assert.Equal("Huber(1.5)", huber.LossFunction);
        Assert.StartsWith("Lbfgs(", huber.Optimizer!.ToString(), StringComparison.Ordinal);
        Assert.Null(new House.Trainer().Fit(House.Tutorial).Optimizer);
        Assert.Equal("SquaredError", new House.Trainer().MomentsOf(House.Tutorial).Fit().LossFunction);
    }
}
