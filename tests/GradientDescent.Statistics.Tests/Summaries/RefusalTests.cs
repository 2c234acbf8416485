namespace GradientDescent.Statistics.Tests.Summaries;

/// <summary>What has no summary is refused, with the fix.</summary>
public class RefusalTests
{
    private static readonly House[] Houses = House.Tutorial;
    private static readonly FitResult<House.Model> Fit = new House.Trainer().Fit(Houses);

    [Fact]
    public void A_descent_is_told_to_fit_without_descent_options()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.075 }).Fit(Houses);

        Assert.Contains("fit without descent options", Assert.Throws<InvalidOperationException>(() => fit.Summary()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_loss_is_told_the_same()
    {
        var fit = new House.Trainer<Huber>(new(delta: 50)).Fit(Houses);

        Assert.Contains("without another loss", Assert.Throws<InvalidOperationException>(() => fit.Summary()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ridge_is_told_to_fit_without_penalty()
    {
        var fit = new House.Trainer(new() { Penalty = Penalty.Ridge(1) }).Fit(Houses);

        Assert.Contains("fit without Penalty", Assert.Throws<InvalidOperationException>(() => fit.Summary()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Robust_standard_errors_need_diagnostics_of_the_same_fit()
    {
        var other = new House.Trainer().Fit(Houses);

        Assert.Contains("Diagnose", Assert.Throws<ArgumentException>(() => Fit.Summary(errors: StandardErrors.Hc3)).Message, StringComparison.Ordinal);
        Assert.Contains("another fit", Assert.Throws<ArgumentException>(() => Fit.Summary(new House.Trainer().Diagnose(Houses, other))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_confidence_is_a_probability(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit.Summary(confidence: confidence));

    [Fact]
    public void A_row_to_predict_has_the_models_features_and_a_weight()
    {
        var summary = Fit.Summary();

        Assert.Throws<ArgumentException>(() => summary.Predict([1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => summary.Predict([1], weight: 0));
        Assert.Throws<KeyNotFoundException>(() => summary["Rooms"]);
    }

    [Fact]
    public void An_observation_that_weighs_more_lies_closer()
    {
        var (one, four) = (Fit.Summary().Predict(House.Trainer.Features(new(6, 0))), Fit.Summary().Predict([6], weight: 4));

        Assert.Equal((one.Value, one.ConfidenceInterval), (four.Value, four.ConfidenceInterval));
        Assert.True(four.PredictionInterval.Lower > one.PredictionInterval.Lower);
    }
}
