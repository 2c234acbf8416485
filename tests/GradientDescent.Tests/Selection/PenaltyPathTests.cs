using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Selection;

public class PenaltyPathTests
{
    /// <summary>How near a descent comes to an optimum with a kink.</summary>
    private const double Arrival = 1e-6;

    private static readonly Double3[] Rows = SelectionRows.Of(200);

    public static TheoryData<bool, bool> Units => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [Theory]
    [MemberData(nameof(Units))]
    public void Points_are_fits(bool standardizes, bool nonNegative)
    {
        foreach (var grid in new[] { PenaltyGrid.RidgeLogSpaced(1e-4, 10, 5), PenaltyGrid.Lasso(8), PenaltyGrid.ElasticNet(0.3, 8) })
        {
            var path = new Double3.Trainer(new() { Standardize = standardizes }).RegularizationPath(Rows, grid with { NonNegative = nonNegative });
            foreach (var point in path.Points)
            {
                var fit = new Double3.Trainer(new() { Standardize = standardizes, Penalty = point.Penalty }).Fit(Rows);
                Assert.Equal(nonNegative, point.Penalty.NonNegative);
                Assert.InRange(point.Loss, 0, (fit.Loss - fit.PenaltyValue) + (Arrival * fit.Loss));
                SelectionRows.AssertNear(fit.Model, point.Model, Arrival);
            }
        }
    }

    [Fact]
    public void A_lasso_path_begins_where_the_first_coefficient_does()
    {
        var path = new Double3.Trainer().RegularizationPath(Rows, PenaltyGrid.Lasso(50));
        var largest = path.Points[0].Penalty.L1;
        var below = new Double3.Trainer().RegularizationPath(Rows, PenaltyGrid.Of(Penalty.Lasso(0.999 * largest)));

        Assert.Equal(0, path.Points[0].NonZeroCount);
        Assert.Equal(1, below.Points[0].NonZeroCount);
        Assert.Equal(1e-3 * largest, path.Points[^1].Penalty.L1, 1e-12 * largest);
    }

    [Fact]
    public void So_does_one_of_a_loss_without_moments()
    {
        var trainer = new Double3.Trainer<Huber>(new(delta: 1), new() { Standardize = true });
        var largest = trainer.RegularizationPath(Rows, PenaltyGrid.Lasso(2, smallestShare: 0.99)).Points;

        Assert.Equal(0, largest[0].NonZeroCount);
        Assert.Equal(1, largest[1].NonZeroCount);
    }

    [Fact]
    public void Features_that_are_copies_or_constant_do_no_harm()
    {
        Double3[] rows = [.. Enumerable.Range(0, 40).Select(static row => new Double3(row % 9, 2 * (row % 9), 5, (3 * (row % 9)) + (row % 4)))];
        foreach (var point in new Double3.Trainer().RegularizationPath(rows, PenaltyGrid.Of([.. PenaltyGrid.Lasso(5).Penalties(static () => 10), Penalty.None, Penalty.Ridge(1)])).Points)
        {
            Assert.Equal(0, point.Model.X3);
            Assert.All(SelectionRows.Weights(point.Model), static weight => Assert.True(double.IsFinite(weight)));
        }
    }

    [Fact]
    public void The_optimum_is_flat_to_rounding_where_features_nearly_copy_one_another()
    {
        var random = new Random(9);
        Double3[] rows = [.. Enumerable.Range(0, 100).Select(_ => random.NextDouble()).Select(x =>
            new Double3(x, x + (1e-4 * random.NextDouble()), x + (1e-4 * random.NextDouble()), x + random.NextDouble()))];
        foreach (var point in new Double3.Trainer().RegularizationPath(rows, PenaltyGrid.Lasso(20, smallestShare: 1e-5)).Points)
        {
            double[] weights = [point.Model.X1, point.Model.X2, point.Model.X3];
            double Slope(Func<Double3, double> feature) => rows.Average(row => 2 * (point.Model.Predict(row) - row.Y) * feature(row));
            double[] slopes = [Slope(static row => row.X1), Slope(static row => row.X2), Slope(static row => row.X3)];
            Assert.All(weights.Zip(slopes), pair => Assert.Equal(0, pair.First == 0 ? Math.Max(0, Math.Abs(pair.Second) - point.Penalty.L1) : pair.Second + (Math.Sign(pair.First) * point.Penalty.L1), 1e-12));
        }
    }
}
