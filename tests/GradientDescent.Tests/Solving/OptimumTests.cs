using CsCheck;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Solving;

public class OptimumTests
{
    private static readonly Gen<double> Number = Gen.Double[-10, 10];

    [Fact]
    public void Planted_weights_are_found_again() =>
        Gen.Select(Number.Array[4], Gen.Select(Number, Number, Number).Array[20, 200]).Sample((weights, cells) =>
        {
            var rows = cells.Select(x => new Double3(x.Item1, x.Item2, x.Item3,
                weights[3] + (weights[0] * x.Item1) + (weights[1] * x.Item2) + (weights[2] * x.Item3))).ToArray();

            var model = new Double3.Trainer().Fit(rows).Model;

            Assert.Equal(weights[0], model.X1, 1e-8);
            Assert.Equal(weights[1], model.X2, 1e-8);
            Assert.Equal(weights[2], model.X3, 1e-8);
            Assert.Equal(weights[3], model.Intercept, 1e-7);
        }, iter: 200);

    [Fact]
    public void The_gradient_is_zero_there() =>
        Gen.Select(Number, Number, Number).Array[5, 100].Sample(cells =>
        {
            var fit = new Double2.Trainer().Fit([.. cells.Select(x => new Double2(x.Item1, x.Item2, x.Item3))]);

            Assert.InRange(fit.GradientNorm, 0, 1e-8);
        }, iter: 200);

    [Fact]
    public void A_year_loses_no_digits_to_its_distance_from_zero()
    {
        House[] houses = [.. Enumerable.Range(0, 50).Select(i => new House(1990 + (i % 23), 3 + (0.25 * (i % 23))))];

        var model = new House.Trainer().Fit(houses).Model;

        Assert.Equal(0.25, model.Bedrooms, 1e-12);
        Assert.Equal(3 - (0.25 * 1990), model.Intercept, 1e-9);
    }

    [Fact]
    public void Without_intercept_the_line_goes_through_zero()
    {
        NoIntercept1[] rows = [new(1, 2), new(2, 3), new(3, 7)];

        var fit = new NoIntercept1.Trainer().Fit(rows);

        Assert.Equal((2 + 6 + 21) / 14.0, fit.Model.X1, 1e-14);
    }

    [Fact]
    public void A_feature_that_others_determine_has_the_coefficient_0_and_is_named()
    {
        Double3[] rows = [.. Enumerable.Range(0, 20).Select(i => new Double3(i, i % 7, i + (i % 7), 5 + (2 * i) - (i % 7)))];

        var fit = new Double3.Trainer().Fit(rows);

        Assert.Equal(0, fit.Model.X3);
        Assert.Equal(2, fit.Model.X1, 1e-10);
        Assert.Equal(-1, fit.Model.X2, 1e-10);
        Assert.Contains(fit.Advice, advice => advice.StartsWith("X3 is ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e9 + 0.1)]
    public void A_constant_feature_has_the_coefficient_0_and_is_named(double constant)
    {
        Double2[] rows = [.. Enumerable.Range(0, 100).Select(i => new Double2(constant, i, 3 * i))];

        var fit = new Double2.Trainer().Fit(rows);

        Assert.Equal(0, fit.Model.X1);
        Assert.Equal(3, fit.Model.X2, 1e-10);
        Assert.Contains(fit.Advice, advice => advice.StartsWith("X1 is constant", StringComparison.Ordinal));
    }

    [Fact]
    public void A_small_wobble_on_a_large_number_is_not_taken_for_a_constant()
    {
        House[] houses = [.. Enumerable.Range(0, 100).Select(i => new House(1.6e9 + (0.5 * i), 7 * i))];

        var fit = new House.Trainer().Fit(houses);

        Assert.Equal(14, fit.Model.Bedrooms, 1e-9);
    }

    [Fact]
    public void One_row_is_its_own_mean()
    {
        var fit = new House.Trainer().Fit([new(3, 150)]);

        Assert.Equal(150, fit.Model.Predict(3));
        Assert.Equal(0, fit.Loss);
    }
}
