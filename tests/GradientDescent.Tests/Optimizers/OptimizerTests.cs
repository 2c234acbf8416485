using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Optimizers;

/// <summary>Every optimizer, with the learning rate that its theory asks for, comes to the optimum that the normal equations give.</summary>
public class OptimizerTests
{
    private static readonly House[] Houses = [.. House.Tutorial];

    public static TheoryData<string> Names => [.. Runs.Keys];

    private static Dictionary<string, TrainerOptions> Runs { get; } = new()
    {
        ["gradient descent"] = new() { Optimizer = Optimizer.GradientDescent, Epochs = 5000 },
        ["momentum"] = new() { Optimizer = Optimizer.Momentum(), Epochs = 2000 },
        ["Nesterov"] = new() { Optimizer = Optimizer.Nesterov(), Epochs = 2000 },
        ["FISTA"] = new() { Optimizer = Optimizer.Fista, Epochs = 2000 },
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
}
