using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

public class MetricsTests
{
    [Fact]
    public void R_squared_is_the_share_of_the_variance_explained()
    {
        var fit = new House.Trainer().Fit(House.Tutorial);

        var mean = House.Tutorial.Average(house => house.Price);
        var variance = House.Tutorial.Average(house => Math.Pow(house.Price - mean, 2));
        Assert.Equal(1 - (fit.Loss / variance), fit.Metrics.RSquared, 1e-14);
        Assert.Equal(fit.Loss, fit.Metrics.MeanSquaredError);
        Assert.Equal(Math.Sqrt(fit.Loss), fit.Metrics.RootMeanSquaredError);
    }

    [Fact]
    public void Without_intercept_it_is_the_share_of_the_mean_square()
    {
        NoIntercept1[] rows = [new(1, 2), new(2, 3), new(3, 7)];

        var fit = new NoIntercept1.Trainer().Fit(rows);

        Assert.Equal(1 - (fit.Loss / (62.0 / 3)), fit.Metrics.RSquared, 1e-14);
    }

    [Fact]
    public void A_constant_target_has_nothing_to_explain()
    {
        House[] houses = [new(1, 5), new(2, 5), new(4, 5)];
        var descent = new House.Trainer(new() { Epochs = 1 }).Fit(houses);

        Assert.Equal(double.NaN, new House.Trainer().Fit(houses).Metrics.RSquared);
        Assert.Equal(double.NaN, descent.Metrics.RSquared);
        Assert.Contains("R² not defined", descent.ToString(), StringComparison.Ordinal);
        Assert.Contains("R² not defined", descent.Metrics.ToString(), StringComparison.Ordinal);
    }

    /// <summary>R² of a constant target is no score, and a file holds no NaN.</summary>
    [Fact]
    public void A_model_of_a_constant_target_can_be_saved_with_its_details()
    {
        var fit = new House.Trainer().Fit([new(1, 5), new(2, 5), new(4, 5)]);

        var model = ModelFile.Parse<House.Model>(fit.Model.AttachDetails(fit.Details()).ToJson());

        Assert.Equal(["MeanSquaredError"], model.Details()!.Provenance!.Scores.Keys);
    }

    [Theory]
    [InlineData(GradientSource.Direct)]
    [InlineData(GradientSource.Moments)]
    public void A_constant_is_one_whatever_its_rounding(GradientSource source)
    {
        var houses = Enumerable.Repeat(new House(-5, 5.0 / 14), 3).ToArray();

        var fit = new House.Trainer(new() { LearningRate = 0.02, Epochs = 20, GradientSource = source }).Fit(houses);

        Assert.Equal(double.NaN, fit.Metrics.RSquared);
    }
}
