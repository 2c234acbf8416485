using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Penalties;

/// <summary>Averaged weights of a descent row by row, with a penalty that acts after each step.</summary>
public class AveragedPenaltyTests
{
    /// <summary>Without a penalty the second coefficient is −2, and the first is a little above 0 on the average.</summary>
    private static readonly Double2[] Rows =
        [.. Enumerable.Range(0, 60).Select(i => new Double2(Math.Sin(i), Math.Cos(2 * i), 1 + (0.1 * Math.Sin(i)) - (2 * Math.Cos(2 * i)) + Math.Sin(7 * i)))];

    private static readonly TrainerOptions Averaged = new()
    {
        LearningRate = LearningRate.InverseScaling(0.1, 0.5),
        Epochs = 2000,
        MiniBatches = new() { Size = 1, AverageFrom = 60 * 1000 },
    };

    [Fact]
    public void Coefficients_that_must_not_be_negative_are_not()
    {
        var fit = new Double2.Trainer(Averaged with { Penalty = new() { NonNegative = true } }).Fit(Rows);

        Assert.All(fit.ModelHistory, model => Assert.True(model.X1 >= 0 && model.X2 >= 0));
        Assert.Equal(0, fit.Model.X2);
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(1)]
    public void They_come_to_the_optimum(double l1)
    {
        var penalty = Penalty.Lasso(l1);
        var optimum = new Double2.Trainer(new() { Penalty = penalty }).Fit(Rows);

        var fit = new Double2.Trainer(Averaged with { Penalty = penalty }).Fit(Rows);

        Assert.Equal(optimum.Model.X1, fit.Model.X1, 0.01);
        Assert.Equal(optimum.Model.X2, fit.Model.X2, 0.01);
        Assert.Equal(optimum.Model.Intercept, fit.Model.Intercept, 0.01);
    }

    [Fact]
    public void Cumulative_steps_would_average_to_below_0()
    {
        var penalty = new Penalty { L1 = 0.1, L1Steps = L1Steps.Cumulative, NonNegative = true };

        var refusal = Assert.Throws<ArgumentException>(() => new Double2.Trainer(Averaged with { Penalty = penalty }));

        Assert.Contains("L1Steps.Proximal", refusal.Message);
    }
}
