using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.StopConditions;

public class WarmStartTests
{
    private static readonly TrainerOptions Tutorial = new() { LearningRate = 0.0075, Epochs = 200 };

    [Theory]
    [InlineData(GradientSource.Direct)]
    [InlineData(GradientSource.Moments)]
    public void A_hundred_epochs_and_a_hundred_more_are_two_hundred(GradientSource source)
    {
        var whole = new House.Trainer(Tutorial with { GradientSource = source }).Fit(House.Tutorial);
        var half = new House.Trainer(Tutorial with { GradientSource = source, Epochs = 100 });

        var rest = half.Fit(House.Tutorial, half.Fit(House.Tutorial).Model);

        Assert.Equal(whole.Model, rest.Model);
        Assert.Equal(whole.LossHistory.Skip(100), rest.LossHistory);
    }

    [Fact]
    public void A_start_at_the_optimum_stays_there()
    {
        var optimum = new House.Trainer().Fit(House.Tutorial);

        var fit = new House.Trainer(new() { Optimizer = Optimizer.Lbfgs() }).Fit(House.Tutorial, optimum.Model);

        Assert.Equal(optimum.Loss, fit.Loss, 1e-14 * optimum.Loss);
        Assert.InRange(fit.Epochs, 0, 20);
    }

    [Fact]
    public void A_standardised_descent_starts_from_a_model_in_the_features_own_units()
    {
        var start = new House.Model { Intercept = 10, Bedrooms = 50 };

        var fit = new House.Trainer(new() { Standardize = true, Epochs = 0 }).Fit(House.Tutorial, start);

        Assert.Equal(10, fit.Model.Intercept, 1e-12);
        Assert.Equal(50, fit.Model.Bedrooms, 1e-12);
    }

    [Fact]
    public void Each_portion_is_one_epoch_from_the_model_so_far()
    {
        var trainer = new House.Trainer(Tutorial with { GradientSource = GradientSource.Direct });
        var model = trainer.PartialFit(House.Tutorial).Model;
        for (var portion = 1; portion < 25; portion++)
            model = trainer.PartialFit(House.Tutorial, model).Model;

        Assert.Equal(new House.Trainer(Tutorial with { Epochs = 25, GradientSource = GradientSource.Direct }).Fit(House.Tutorial).Model, model);
    }

    [Fact]
    public void Portions_of_a_stream_teach_row_by_row()
    {
        var trainer = new House.Trainer(new() { MiniBatches = new() { Size = 1, Shuffle = BatchShuffle.None }, LearningRate = 0.01 });
        House.Model? model = null;
        for (var portion = 0; portion < 300; portion++)
            model = trainer.PartialFit(Enumerable.Range(0, 20).Select(i => new House(i % 5, 7 + (2 * (i % 5)))), model).Model;

        Assert.Equal(2, model!.Bedrooms, 1e-3);
        Assert.Equal(7, model.Intercept, 1e-2);
    }
}
