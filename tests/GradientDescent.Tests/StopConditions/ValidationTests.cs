using GradientDescent.RowReading;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.StopConditions;

public class ValidationTests
{
    /// <summary>Many features for few rows, so that the training loss falls on when that of other rows rises.</summary>
    private static readonly Double16[] Noise = [.. Enumerable.Range(0, 40).Select(Row)];

    private static readonly EarlyStopping Third = new() { ValidationFraction = 0.3, ValidationSeed = 5, Patience = 8 };

    [Fact]
    public void It_ends_when_the_validation_loss_no_longer_falls_and_keeps_the_weights_for_which_it_was_lowest()
    {
        var fit = new Double16.Trainer(new() { Epochs = 5000, EarlyStopping = Third }).Fit(Noise);

        Assert.Equal(StopReason.NoValidationImprovement, fit.StopReason);
        var best = fit.ValidationLossHistory.ToList().IndexOf(fit.ValidationLossHistory.Min());
        Assert.Equal(fit.Epochs - 8, best);
        Assert.Equal(fit.ModelHistory[best], fit.Model);
        Assert.Equal(fit.LossHistory[best], fit.Loss);
        Assert.True(fit.LossHistory[^1] < fit.Loss);
        Assert.Equal(fit.LossHistory.Count, fit.ValidationLossHistory.Count);
    }

    [Theory]
    [InlineData(GradientSource.Direct)]
    [InlineData(GradientSource.Moments)]
    public void Its_rows_are_kept_away_from_training(GradientSource source)
    {
        House[] houses = [.. Enumerable.Range(0, 200).Select(i => new House(i % 7, (3 * (i % 7)) + (i % 5)))];
        var options = new TrainerOptions { Epochs = 50, LearningRate = 0.01, GradientSource = source, EarlyStopping = new() { ValidationFraction = 0.25, ValidationSeed = 2 } };
        var draw = new ValidationDraw(0.25, 2);
        var validates = houses.Select(_ => draw.Next()).ToArray();
        House[] training = [.. houses.Where((_, i) => !validates[i])];
        House[] validation = [.. houses.Where((_, i) => validates[i])];

        var fit = new House.Trainer(options).Fit(houses);
        var alone = new House.Trainer(options with { EarlyStopping = null }).Fit(training);

        Assert.Equal((training.Length, validation.Length), ((int)fit.RowCount, (int)fit.ValidationRowCount));
        Assert.InRange(validation.Length, 30, 70);
        Assert.Equal(alone.LossHistory, fit.LossHistory);
        foreach (var (loss, model) in fit.ValidationLossHistory.Zip(fit.ModelHistory))
            Assert.Equal(validation.Average(house => Math.Pow(model.Predict(house) - house.Price, 2)), loss, 1e-9 * loss);
    }

    [Fact]
    public void The_same_rows_validate_whichever_way_they_come()
    {
        var trainer = new Double16.Trainer(new() { Epochs = 30, GradientSource = GradientSource.Direct, EarlyStopping = Third });
        var columns = new Columns<double>(17);
        Double16.Trainer.Kernel.Write(Noise, columns.AddRows(Noise.Length));

        var ofSpan = trainer.Fit(Noise);

        Assert.Equal(ofSpan.ValidationLossHistory, trainer.Fit(Noise.Select(row => row)).ValidationLossHistory);
        Assert.Equal(ofSpan.ValidationLossHistory, trainer.Fit(columns).ValidationLossHistory);
        Assert.NotEqual(ofSpan.ValidationLossHistory, new Double16.Trainer(new() { Epochs = 30, EarlyStopping = Third with { ValidationSeed = 6 } }).Fit(Noise).ValidationLossHistory);
    }

    [Fact]
    public void Rows_too_few_to_divide_are_refused() =>
        Assert.Contains("too few", Assert.Throws<ArgumentException>(() => new House.Trainer(new() { EarlyStopping = Third }).Fit([new(1, 2)])).Message);

    [Fact]
    public void A_validation_loss_that_overflows_is_refused_as_a_loss_is()
    {
        var draw = new ValidationDraw(0.3, 5);
        House[] houses = [.. Enumerable.Range(0, 40).Select(i => new House(i, draw.Next() ? 1e200 : i))];

        foreach (var source in new[] { GradientSource.Direct, GradientSource.Moments })
            Assert.Contains("scale the target", Assert.Throws<ArgumentException>(() => new House.Trainer(new() { EarlyStopping = Third, GradientSource = source }).Fit(houses)).Message);
    }

    private static Double16 Row(int seed)
    {
        var random = new Random(seed);
        double Next() => random.NextDouble() - 0.5;
        var known = Next();
        return new(known, Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), (3 * known) + Next());
    }
}
