using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Descent;

public class DivergenceTests
{
    [Fact]
    public void A_run_that_grows_without_bound_stops_and_keeps_the_weights_of_the_lowest_loss()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.082, Epochs = 10_000 }).Fit(House.Tutorial);

        Assert.Equal(StopReason.Diverged, fit.StopReason);
        Assert.InRange(fit.Epochs, 1, 200);
        Assert.Equal(fit.LossHistory.Min(), fit.Loss);
    }

    [Fact]
    public void It_names_the_rate_used_and_the_largest_stable_one()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.1 }).Fit(House.Tutorial);

        var advice = Assert.Single(fit.Advice, advice => advice.Contains("diverges"));
        Assert.Contains("learning rate 0.1 ", advice);
        Assert.Contains("0.0812843063", advice);
    }

    [Theory]
    [InlineData(OnDivergence.Stop)]
    [InlineData(OnDivergence.Continue)]
    public void Weights_and_history_stay_finite_however_absurd_the_rate(OnDivergence onDivergence)
    {
        foreach (var rate in new[] { 1e3, 1e150, 1e300, double.MaxValue })
        {
            var fit = new House.Trainer(new() { LearningRate = rate, Epochs = 1000, OnDivergence = onDivergence }).Fit(House.Tutorial);

            Assert.Equal(StopReason.Diverged, fit.StopReason);
            Assert.True(double.IsFinite(fit.Model.Intercept) && double.IsFinite(fit.Model.Bedrooms));
            Assert.All(fit.LossHistory, loss => Assert.True(double.IsFinite(loss)));
            Assert.Equal(fit.LossHistory.Count, fit.ModelHistory.Count);
        }
    }

    [Fact]
    public void A_stable_rate_gets_no_advice_about_it()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.08 }).Fit(House.Tutorial);

        Assert.DoesNotContain(fit.Advice, advice => advice.Contains("diverges"));
    }

    [Theory]
    [InlineData(1e160)]
    [InlineData(1e200)]
    public void Features_whose_products_overflow_are_refused_by_name(double bedrooms)
    {
        House[] houses = [new(bedrooms, 1), new(2, 1)];

        Assert.Contains("scale the", Assert.Throws<ArgumentException>(() => new House.Trainer(new() { LearningRate = 0.0075 }).Fit(houses)).Message);
        Assert.Contains("scale the", Assert.Throws<ArgumentException>(() => new House.Trainer(new() { Epochs = 1 }).Fit(houses)).Message);
        Assert.Contains("scale the", Assert.Throws<ArgumentException>(() => new House.Trainer().Fit(houses)).Message);
    }

    [Fact]
    public void Data_whose_loss_overflows_is_refused_by_name()
    {
        House[] houses = [new(1, 1e200), new(2, 3e200)];

        var refusal = Assert.Throws<ArgumentException>(() => new House.Trainer(new() { Epochs = 1 }).Fit(houses));

        Assert.Contains("scale the target", refusal.Message);
    }
}
