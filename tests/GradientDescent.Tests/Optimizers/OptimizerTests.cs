using CsCheck;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Optimizers;

/// <summary>Every optimizer, with the learning rate that its theory asks for, comes to the optimum that the normal equations give.</summary>
public class OptimizerTests
{
    private static readonly House[] Houses = [.. House.Tutorial];

    public static TheoryData<string> Names => [.. Runs.Keys];

    private static Dictionary<string, TrainerOptions> Runs { get; } = new()
    {
        ["gradient descent"] = new() { Optimizer = Optimizer.GradientDescent(), Epochs = 5000 },
        ["momentum"] = new() { Optimizer = Optimizer.Momentum(), Epochs = 2000 },
        ["Nesterov"] = new() { Optimizer = Optimizer.Nesterov(), Epochs = 2000 },
        ["FISTA"] = new() { Optimizer = Optimizer.Fista(), Epochs = 2000 },
        ["AdaGrad"] = new() { Optimizer = Optimizer.AdaGrad(), LearningRate = 30, Epochs = 5000 },
        ["RMSProp"] = new() { Optimizer = Optimizer.RmsProp(), LearningRate = LearningRate.CosineDecay(1), Epochs = 5000 },
        ["Adam"] = new() { Optimizer = Optimizer.Adam(), LearningRate = LearningRate.CosineDecay(1), Epochs = 5000 },
        ["AdamW"] = new() { Optimizer = Optimizer.AdamW(weightDecay: 0), LearningRate = LearningRate.CosineDecay(1), Epochs = 5000 },
        ["L-BFGS"] = new() { Optimizer = Optimizer.Lbfgs(), Epochs = 100 },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void It_comes_to_the_optimum(string name)
    {
        foreach (var source in new[] { GradientSource.Direct, GradientSource.Moments })
        {
            var fit = new House.Trainer(Runs[name] with { GradientSource = source }).Fit(Houses);

            Assert.Equal(-46.315789473684, fit.Model.Intercept, 1e-6 * 46);
            Assert.Equal(84.736842105263, fit.Model.Bedrooms, 1e-6 * 84);
        }
    }

    /// <summary>Features of standard size in random directions, so that they vary together but not much, and a target of about the size of the tutorial's.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void So_it_does_on_any_problem_that_is_not_ill_conditioned(string name) =>
        Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1], Gen.Double[-1, 1]).Array[12, 60].Sample(cells =>
        {
            var rows = cells.Select((x, i) => new Double2((i % 2) + (0.3 * x.Item1), (i / 2 % 2) + (0.3 * x.Item2), 100 * (1 + (i % 2) + (2 * (i / 2 % 2)) + x.Item3))).ToArray();
            var optimum = new Double2.Trainer().Fit(rows);

            var fit = new Double2.Trainer(Runs[name] with { Standardize = true }).Fit(rows);

            var size = Math.Abs(optimum.Model.X1) + Math.Abs(optimum.Model.X2) + Math.Abs(optimum.Model.Intercept);
            Assert.Equal(optimum.Model.X1, fit.Model.X1, 1e-6 * size);
            Assert.Equal(optimum.Model.X2, fit.Model.X2, 1e-6 * size);
            Assert.Equal(optimum.Model.Intercept, fit.Model.Intercept, 1e-6 * size);
        }, iter: 20);

    [Fact]
    public void Weight_decay_takes_from_coefficients_and_leaves_the_intercept()
    {
        var rows = new Double1[] { new(-1, 3), new(1, 3) };
        var options = new TrainerOptions { LearningRate = 0.1, Epochs = 2000, Optimizer = Optimizer.AdamW(weightDecay: 0.5) };

        var fit = new Double1.Trainer(options).Fit(rows, new Double1.Model { Intercept = 3, X1 = 2 });

        Assert.Equal(3, fit.Model.Intercept, 1e-6);
        Assert.Equal(0, fit.Model.X1, 1e-6);
    }

    [Fact]
    public void Shares_that_are_none_are_refused_by_name()
    {
        foreach (var share in new[] { -0.1, 1, double.NaN })
        {
            Assert.Contains("momentum", Assert.Throws<ArgumentOutOfRangeException>(() => Optimizer.Momentum(share)).Message);
            Assert.Contains("momentum", Assert.Throws<ArgumentOutOfRangeException>(() => Optimizer.Nesterov(share)).Message);
            Assert.Contains("decay", Assert.Throws<ArgumentOutOfRangeException>(() => Optimizer.RmsProp(share)).Message);
            Assert.Contains("firstDecay", Assert.Throws<ArgumentOutOfRangeException>(() => Optimizer.Adam(firstDecay: share)).Message);
            Assert.Contains("secondDecay", Assert.Throws<ArgumentOutOfRangeException>(() => Optimizer.Adam(secondDecay: share)).Message);
            Assert.Contains("weightDecay", Assert.Throws<ArgumentOutOfRangeException>(() => Optimizer.AdamW(share)).Message);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Optimizer.Lbfgs(0));
    }
}
