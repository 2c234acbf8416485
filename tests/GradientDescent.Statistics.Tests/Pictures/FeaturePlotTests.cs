using GradientDescent.Statistics.Tests.Statsmodels;
using GradientDescent.Statistics.Tests.Summaries;

namespace GradientDescent.Statistics.Tests.Pictures;

/// <summary>The line through the points of a feature has its coefficient as slope.</summary>
public class FeaturePlotTests
{
    [Fact]
    public void Plain() => AssertSlopes(new Plant.Trainer(), Plant.All, hasIntercept: true);

    [Fact]
    public void Weighted() => AssertSlopes(new WeightedPlant.Trainer(), WeightedPlant.Precise, hasIntercept: true);

    [Fact]
    public void Without_intercept() => AssertSlopes(new ProportionalPlant.Trainer(), ProportionalPlant.All, hasIntercept: false);

    [Fact]
    public void A_combination_of_other_features_has_no_added_variable_plot()
    {
        Estate[] rows = [new(1, 2, 6, 10), new(2, 2, 8, 14), new(3, 1, 8, 11), new(4, 3, 14, 25), new(5, 1, 12, 13)];
        var trainer = new Estate.Trainer();
        var fit = trainer.Fit(rows);
        var prepared = trainer.PrepareRows(rows, fit.Model);

        Assert.Contains("combination of other features", Assert.Throws<ArgumentException>(() => fit.AddedVariable(prepared, "Perimeter")).Message, StringComparison.Ordinal);
        Assert.Equal(fit.Model.Width, Slope(fit.AddedVariable(prepared, "Width").Points, centered: true), 1e-10);
        Assert.All(fit.Summary().ConditionIndices, index => Assert.True(double.IsNaN(index.VarianceProportions[3])));
    }

    [Fact]
    public void Of_many_rows_a_sample_is_drawn_that_is_always_the_same()
    {
        House[] houses = [.. Enumerable.Range(0, 50_000).Select(static i => new House(i % 97, i * 7 % 89))];
        var trainer = new House.Trainer();
        var fit = trainer.Fit(houses);
        var rows = trainer.PrepareRows(houses, fit.Model);

        var plot = fit.ComponentPlusResidual(rows, "Bedrooms", maxPoints: 1000);

        Assert.True(plot.IsSample);
        Assert.InRange(plot.Points.Count, 900, 1100);
        Assert.Equal(plot.Points, fit.ComponentPlusResidual(rows, "Bedrooms", maxPoints: 1000).Points);
        Assert.All(plot.Points, point => Assert.Equal(houses[point.Row].Bedrooms, point.X));
    }

    private static void AssertSlopes<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, TRow[] rows, bool hasIntercept)
        where TModel : ILinearModel
    {
        var fit = trainer.Fit(rows);
        var prepared = trainer.PrepareRows(rows, fit.Model);
        foreach (var (feature, at) in fit.Shape.Schema.FeatureNames.Select((feature, at) => (feature, at)))
        {
            var coefficient = fit.Model.ToWeights()[at];
            Assert.Equal(coefficient, Slope(fit.AddedVariable(prepared, feature).Points, hasIntercept), 1e-9 * Math.Abs(coefficient));
            Assert.Equal(coefficient, Slope(fit.ComponentPlusResidual(prepared, feature).Points, hasIntercept), 1e-9 * Math.Abs(coefficient));
        }
    }

    /// <summary>The slope of the weighted regression line, or of the one through 0.</summary>
    private static double Slope(IReadOnlyList<FeaturePoint> points, bool centered)
    {
        var weight = points.Sum(point => point.Weight);
        var (x, y) = centered ? (points.Sum(point => point.Weight * point.X) / weight, points.Sum(point => point.Weight * point.Y) / weight) : default;
        return points.Sum(point => point.Weight * (point.X - x) * (point.Y - y)) / points.Sum(point => point.Weight * (point.X - x) * (point.X - x));
    }
}
