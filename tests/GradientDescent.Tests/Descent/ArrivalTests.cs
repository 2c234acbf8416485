using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Descent;

/// <summary>How near a descent comes to the optimum when it has all the epochs it needs.</summary>
public class ArrivalTests
{
    /// <summary>A loss changes with the square of the distance, so near the minimum it is the same to its last digit when half the digits of the weights are right.</summary>
    [Fact]
    public void The_rounding_of_losses_does_not_keep_it_away()
    {
        foreach (var optimizer in new[] { Optimizer.GradientDescent(), Optimizer.Fista() })
        {
            var model = new House.Trainer(new() { Optimizer = optimizer, Epochs = 20_000 }).Fit(House.Tutorial).Model;

            Assert.Equal(-880 / 19.0, model.Intercept, 1e-11);
            Assert.Equal(1610 / 19.0, model.Bedrooms, 1e-11);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-6)]
    [InlineData(1e6)]
    public void Kinks_do_not_keep_it_away(double unit)
    {
        Double1[] rows = [.. Enumerable.Range(0, 20).Select(i => new Double1(i, unit * (3 + (0.5 * i) + (i % 10 == 3 ? 50 * i : (i % 3) - 1))))];

        var fit = new Double1.Trainer<AbsoluteError>(default).Fit(rows);
        var least = LeastAbsoluteError(rows);

        Assert.InRange(fit.Loss, least * (1 - 1e-12), least * (1 + 1e-9));
    }

    /// <summary>A line of least absolute error goes through two of the points (Bloomfield and Steiger, Least Absolute Deviations, 1983).</summary>
    private static double LeastAbsoluteError(Double1[] rows) => (
        from one in rows
        from other in rows
        where one.X1 < other.X1
        let slope = (other.Y - one.Y) / (other.X1 - one.X1)
        select rows.Average(row => Math.Abs(one.Y + (slope * (row.X1 - one.X1)) - row.Y))).Min();
}
