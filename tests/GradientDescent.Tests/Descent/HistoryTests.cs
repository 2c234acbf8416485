using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Descent;

public class HistoryTests
{
    [Fact]
    public void History_has_the_start_and_every_epoch_and_ends_at_the_model()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 30 }).Fit(House.Tutorial);

        Assert.Equal(31, fit.LossHistory.Count);
        Assert.Equal(31, fit.ModelHistory.Count);
        Assert.Equal(new House.Model { Intercept = 0, Bedrooms = 0 }, fit.ModelHistory[0]);
        Assert.Equal(fit.Model, fit.ModelHistory[30]);
        Assert.Equal(fit.Loss, fit.LossHistory[30]);
    }

    [Fact]
    public void Every_recorded_loss_belongs_to_the_model_recorded_beside_it()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 30 }).Fit(House.Tutorial);

        foreach (var (loss, model) in fit.LossHistory.Zip(fit.ModelHistory))
            Assert.Equal(House.Tutorial.Average(house => Math.Pow(model.Predict(house) - house.Price, 2)), loss, 1e-9 * loss);
    }

    [Fact]
    public void A_longer_run_begins_with_the_shorter_one()
    {
        var longer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 50 }).Fit(House.Tutorial);
        var shorter = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 20 }).Fit(House.Tutorial);

        Assert.Equal(shorter.LossHistory, longer.LossHistory.Take(21));
    }

    [Fact]
    public void Progress_is_told_of_every_epoch_in_order()
    {
        var heard = new List<EpochProgress>();

        var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 5, Progress = new Listener(heard) }).Fit(House.Tutorial);

        Assert.Equal(
            Enumerable.Range(1, 5).Select(epoch => (epoch, 5, fit.LossHistory[epoch], (double?)null, (double?)0.0075)),
            heard.Select(static now => (now.Epoch, now.Epochs, now.Loss, now.ValidationLoss, now.LearningRate)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Progress_and_stop_conditions_are_told_the_weights_with_their_names(bool standardizes)
    {
        var (heard, asked) = (new List<EpochProgress>(), new List<EpochProgress>());
        bool Ask(EpochProgress now)
        {
            asked.Add(now);
            return false;
        }

        var options = new TrainerOptions { LearningRate = 0.0075, Epochs = 5, Standardize = standardizes, EarlyStopping = new() { StopWhen = Ask } };
        var fit = new House.Trainer(options with { Progress = new Listener(heard) }).Fit(House.Tutorial);
        new House.Trainer(options).Fit(House.Tutorial);

        Assert.Equal(fit.ModelHistory.Skip(1).Select(static model => new[] { model.Bedrooms, model.Intercept }), heard.Select(static now => now.Weights.ToArray()));
        Assert.All(heard, static now => Assert.Equal(["Bedrooms", "Intercept"], now.WeightNames));
        Assert.Equal(heard.Concat(heard).Select(static now => now.Weights.ToArray()), asked.Select(static now => now.Weights.ToArray()));
        Assert.Empty(default(EpochProgress).Weights);
        Assert.Empty(default(EpochProgress).WeightNames);
    }

    [Fact]
    public void A_solved_fit_has_no_history()
    {
        var fit = new House.Trainer().Fit(House.Tutorial);

        Assert.Empty(fit.LossHistory);
        Assert.Empty(fit.ModelHistory);
        Assert.Equal(0, fit.Epochs);
        Assert.Null(fit.LearningRate);
    }

    private sealed class Listener(List<EpochProgress> heard) : IProgress<EpochProgress>
    {
        public void Report(EpochProgress value) => heard.Add(value);
    }
}
