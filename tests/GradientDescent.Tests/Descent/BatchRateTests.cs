using GradientDescent.Tests.ScikitLearn;

namespace GradientDescent.Tests.Descent;

/// <summary>The automatic rate of steps on a few rows: those may be as steep as all of them together never are.</summary>
public class BatchRateTests
{
    private static readonly TrainerOptions Options = new() { Standardize = true, Epochs = 100 };

    private static readonly Optimizer[] Optimizers = [Optimizer.GradientDescent(), Optimizer.Momentum(), Optimizer.Nesterov()];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(32)]
    [InlineData(256)]
    public void It_is_stable(int size)
    {
        var least = new Patient.Trainer().Fit(Patient.All).Loss;
        foreach (var optimizer in Optimizers)
        {
            var fit = new Patient.Trainer(Options with { Optimizer = optimizer, MiniBatches = new() { Size = size } }).Fit(Patient.All);

            Assert.Equal(StopReason.EpochsCompleted, fit.StopReason);
            Assert.InRange(fit.Loss, least, 1.1 * least);
        }
    }

    [Fact]
    public void On_all_rows_it_is_what_it_is_without_batches()
    {
        var batches = new Patient.Trainer(Options with { MiniBatches = new() { Size = 1000 } }).Fit(Patient.All);
        var without = new Patient.Trainer(Options).Fit(Patient.All);

        Assert.Equal(without.LearningRate!.Value, batches.LearningRate!.Value, 1e-12);
    }

    [Fact]
    public void One_that_is_too_high_is_named()
    {
        var fit = new Patient.Trainer(Options with { LearningRate = 0.5, MiniBatches = new() { Size = 1 } }).Fit(Patient.All);

        Assert.Equal(StopReason.Diverged, fit.StopReason);
        Assert.Contains(fit.Advice, advice => advice.Contains("learning rate 0.5 diverges on batches of 1"));
    }
}
