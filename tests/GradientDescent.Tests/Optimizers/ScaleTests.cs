using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Optimizers;

/// <summary>A line search reaches steps of any length, so an optimum is found in any unit of the target.</summary>
public class ScaleTests
{
    [Theory]
    [InlineData(1e-60)]
    [InlineData(1e-20)]
    [InlineData(1e20)]
    [InlineData(1e60)]
    public void The_optimum_is_found_in_any_unit_of_the_target(double scale)
    {
        House[] rows = [.. House.Tutorial.Select(house => house with { Price = scale * house.Price })];
        var expected = new House.Trainer<Huber>(new(20)).Fit(House.Tutorial).Model;

        var fit = new House.Trainer<Huber>(new(20 * scale)).Fit(rows);
        var lasso = new House.Trainer(new() { Penalty = Penalty.Lasso(1e-3 * scale) }).Fit(rows);

        Assert.Equal(expected.Bedrooms, fit.Model.Bedrooms / scale, 1e-6);
        Assert.Equal(new House.Trainer(new() { Penalty = Penalty.Lasso(1e-3) }).Fit(House.Tutorial).Model.Bedrooms, lasso.Model.Bedrooms / scale, 1e-6);
    }

    [Fact]
    public void Ticks_are_fitted()
    {
        const long Start = 638000000000000000;
        House[] rows = [.. Enumerable.Range(0, 50).Select(static k => new House(k, Start + (10_000_000L * k)))];

        Assert.Equal(1e7, new House.Trainer<Huber>(new(1000)).Fit(rows).Model.Bedrooms, 100.0);
    }
}
