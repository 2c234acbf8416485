using CsCheck;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Descent;

public class AutomaticRateTests
{
    [Fact]
    public void It_is_half_of_the_largest_stable_rate()
    {
        var fit = new House.Trainer(new() { LearningRate = LearningRate.Automatic }).Fit(House.Tutorial);

        Assert.Equal(0.0812843063 / 2, fit.LearningRate!.Value, 1e-10);
    }

    [Fact]
    public void It_is_what_a_descent_uses_that_is_told_its_epochs_only()
    {
        var told = new House.Trainer(new() { Epochs = 10, LearningRate = LearningRate.Automatic }).Fit(House.Tutorial);
        var untold = new House.Trainer(new() { Epochs = 10 }).Fit(House.Tutorial);

        Assert.Equal(told.Model, untold.Model);
    }

    [Fact]
    public void With_it_the_loss_never_rises_whatever_the_data()
    {
        var number = Gen.Double[-1e3, 1e3];
        var scale = Gen.Double[-6, 6].Select(exponent => Math.Pow(10, exponent));
        var rows = Gen.Select(scale, Gen.Select(number, number, number).Array[1, 40], (unit, cells) =>
            cells.Select(cell => new Double2(cell.Item1 * unit, cell.Item2, cell.Item3)).ToArray());

        rows.Sample(houses =>
        {
            var fit = new Double2.Trainer(new() { LearningRate = LearningRate.Automatic, Epochs = 30 }).Fit(houses);

            // The last steps of a run that has arrived only round, at the scale of the loss it started from.
            var rounding = 1e-14 * fit.LossHistory[0];
            for (var epoch = 1; epoch < fit.LossHistory.Count; epoch++)
                Assert.True(fit.LossHistory[epoch] <= fit.LossHistory[epoch - 1] + rounding);
            Assert.Equal(StopReason.EpochsCompleted, fit.StopReason);
        }, iter: 300);
    }

    [Theory]
    [InlineData(1e-12)]
    [InlineData(1)]
    [InlineData(1e12)]
    public void For_a_loss_with_a_kink_it_suits_any_scale(double scale)
    {
        House[] houses = [.. House.Tutorial.Select(house => house with { Price = scale * house.Price })];
        var least = new House.Trainer<AbsoluteError>(default).Fit(houses).Loss;

        var fit = new House.Trainer<AbsoluteError>(default, new() { Epochs = 2000, Standardize = true }).Fit(houses);

        Assert.Equal(StopReason.EpochsCompleted, fit.StopReason);
        Assert.InRange(fit.Loss, least * (1 - 1e-9), 1.02 * least);
    }

    [Fact]
    public void Columns_of_zeros_stay_where_they_are()
    {
        Double2[] rows = [new(0, 0, 0), new(0, 0, 0)];

        var fit = new Double2.Trainer(new() { Epochs = 3 }).Fit(rows);

        Assert.Equal(new Double2.Model { Intercept = 0, X1 = 0, X2 = 0 }, fit.Model);
        Assert.Equal(0, fit.Loss);
    }
}
