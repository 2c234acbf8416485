using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Descent;

/// <summary>Every number of the tutorial, to nine significant digits.</summary>
public class TutorialTests
{
    private static readonly double HalfOfTheNinthDigit = 5e-9;

    [Theory]
    [InlineData(0.001, 1, 0.44, 1.645714285714, 62362.293956851)]
    [InlineData(0.001, 25, 8.190305477, 31.033711264, 23223.728170560)]
    [InlineData(0.0075, 200, -1.895379461, 72.384970401, 5959.729252525)]
    [InlineData(0.075, 200, -44.891248948, 84.340723704, 5692.004948666)]
    public void A_descent_arrives_where_the_tutorial_does(double learningRate, int epochs, double intercept, double slope, double loss)
    {
        var fit = new House.Trainer(new() { LearningRate = learningRate, Epochs = epochs }).Fit(House.Tutorial);

        AssertNineDigits(intercept, fit.Model.Intercept);
        AssertNineDigits(slope, fit.Model.Bedrooms);
        AssertNineDigits(loss, fit.Loss);
        Assert.Equal(StopReason.EpochsCompleted, fit.StopReason);
    }

    [Fact]
    public void It_starts_from_zero_at_the_mean_square_of_the_prices()
    {
        var fit = new House.Trainer(new() { Epochs = 0 }).Fit(House.Tutorial);

        AssertNineDigits(65228.571428571, fit.Loss);
        Assert.Equal(0, fit.Model.Intercept);
        Assert.Equal(0, fit.Model.Bedrooms);
    }

    [Fact]
    public void Without_descent_options_it_is_at_the_minimum()
    {
        var fit = new House.Trainer().Fit(House.Tutorial);

        AssertNineDigits(-46.315789474, fit.Model.Intercept);
        AssertNineDigits(84.736842105, fit.Model.Bedrooms);
        AssertNineDigits(5691.729323308, fit.Loss);
        Assert.Equal(StopReason.Solved, fit.StopReason);
    }

    [Fact]
    public void A_rate_of_0_08_oscillates_and_still_converges()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.08, Epochs = 200 }).Fit(House.Tutorial);

        AssertNineDigits(5692.049874155, fit.Loss);
        Assert.Equal(StopReason.EpochsCompleted, fit.StopReason);
    }

    [Fact]
    public void A_rate_of_0_082_going_on_regardless_diverges_as_the_arithmetic_says()
    {
        var fit = new House.Trainer(new() { LearningRate = 0.082, Epochs = 200, OnDivergence = OnDivergence.Continue }).Fit(House.Tutorial);

        AssertNineDigits(-654.188627892, fit.Model.Intercept);
        AssertNineDigits(-2105.175471729, fit.Model.Bedrooms);
        AssertNineDigits(63550852.088840, fit.Loss);
        Assert.Contains("0.0812843063", Assert.Single(fit.Advice, advice => advice.Contains("diverges")));
    }

    private static void AssertNineDigits(double expected, double actual) =>
        Assert.Equal(expected, actual, HalfOfTheNinthDigit * Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(expected)))));
}
