using GradientDescent.Tests.Records;
namespace GradientDescent.Tests.Printing;

/// <summary>Tests that options print as C# expressions.</summary>
public class OptionTextTests
{
    [Fact]
    public void Optimizers_are_calls_with_all_arguments() => Assert.Equal(
        [
            "GradientDescent()", "Momentum(0.9)", "Nesterov(0.5)", "Fista()", "AdaGrad()", "RmsProp(decay: 0.99)", "Adam(firstDecay: 0.9, secondDecay: 0.999)",
            "AdamW(weightDecay: 0.01, firstDecay: 0.9, secondDecay: 0.999)", "Lbfgs(memory: 10)",
        ],
        new[]
        {
            Optimizer.GradientDescent(), Optimizer.Momentum(), Optimizer.Nesterov(0.5), Optimizer.Fista(), Optimizer.AdaGrad(), Optimizer.RmsProp(), Optimizer.Adam(),
            Optimizer.AdamW(), Optimizer.Lbfgs(),
        }.Select(Printed.Of));

    [Fact]
    public void Learning_rates_are_calls_with_all_arguments() => Assert.Equal(
        [
            "Automatic", "0.075", "InverseScaling(0.1, power: 0.5)", "Optimal(0.0001)", "StepDecay(0.1, 10, factor: 0.1)", "ExponentialDecay(0.1, 0.5)",
            "CosineDecay(1, last: 0)", "OneCycle(0.5, warmUp: 0.3)", "Adaptive(0.1, tolerance: 0.001, patience: 5)",
            "ReduceOnPlateau(0.1, factor: 0.1, tolerance: 0.0001, patience: 10)", "Of(rateOfEpoch)",
        ],
        new[]
        {
            LearningRate.Automatic, 0.075, LearningRate.InverseScaling(0.1, power: 0.5), LearningRate.Optimal(1e-4), LearningRate.StepDecay(0.1, 10), LearningRate.ExponentialDecay(0.1, 0.5),
            LearningRate.CosineDecay(1), LearningRate.OneCycle(0.5), LearningRate.Adaptive(0.1),
            LearningRate.ReduceOnPlateau(0.1), LearningRate.Of(static epoch => 1.0 / epoch),
        }.Select(Printed.Of));

    [Fact]
    public void Penalties_are_calls_or_their_properties() => Assert.Equal(
        ["None", "Ridge(0.5)", "Lasso(400)", "{ L1 = 0.5, L2 = 0.25 }", "{ NonNegative = true }", "{ L1 = 1.5, L1Steps = Cumulative }"],
        new[]
        {
            Penalty.None, Penalty.Ridge(0.5), Penalty.Lasso(400), Penalty.ElasticNet(0.5, 0.5), new() { NonNegative = true }, new() { L1 = 1.5, L1Steps = L1Steps.Cumulative },
        }.Select(Printed.Of));

    [Fact]
    public void Grids_are_calls_with_all_arguments() => Assert.Equal(
        [
            "Ridge(0, 0.1)", "Ridge(1, 2, …, 7.5)", "RidgeLogSpaced(0.001, 10, count: 100)", "Lasso(count: 5, smallestShare: 0.001)",
            "ElasticNet(0.5, count: 100, smallestShare: 0.001) with { NonNegative = true }", "Of(None, Lasso(0.5))",
        ],
        new[]
        {
            PenaltyGrid.Ridge(0, 0.1), PenaltyGrid.Ridge(1, 2, 3, 4, 5, 6, 7.5), PenaltyGrid.RidgeLogSpaced(0.001, 10), PenaltyGrid.Lasso(5),
            PenaltyGrid.ElasticNet(0.5) with { NonNegative = true }, PenaltyGrid.Of(Penalty.None, Penalty.Lasso(0.5)),
        }.Select(Printed.Of));

    [Fact]
    public void Folds_are_calls_with_all_arguments() => Assert.Equal(
        ["Shuffled(3, seed: 0)", "Contiguous(3)", "ByTime(4)", "ByGroup(10, key)", "Of(foldOfRow: 3 rows in 2 folds)"],
        new Folds<int>[] { Folds.Shuffled(3), Folds.Contiguous(3), Folds.ByTime(4), Folds.ByGroup(10, static (int row) => row), Folds.Of([0, 1, 0]) }.Select(Printed.Of));

    [Fact]
    public void Batches_say_all_that_they_are()
    {
        Assert.Equal("{ Size = 256, Shuffle = Rows, Seed = 0 }", Printed.Of(new MiniBatches()));
        Assert.Equal("{ Size = 2, Shuffle = None, Seed = 7, AverageFrom = 500 }", Printed.Of(new MiniBatches { Size = 2, Shuffle = BatchShuffle.None, Seed = 7, AverageFrom = 500 }));
    }

    [Fact]
    public void Stop_rules_are_those_that_are_set()
    {
        Assert.Equal("{ }", Printed.Of(new EarlyStopping { Patience = 7 }));
        Assert.Equal(
            "{ Tolerance = 1E-09, Patience = 5, ValidationFraction = 0.25, ValidationSeed = 0, TimeLimit = 00:01:30, StopWhen = … }",
            Printed.Of(new EarlyStopping { Tolerance = 1e-9, ValidationFraction = 0.25, TimeLimit = TimeSpan.FromMinutes(1.5), StopWhen = static _ => true }));
    }

    [Fact]
    public void A_trainer_s_options_are_those_that_are_not_the_defaults()
    {
        Assert.Equal("{ }", Printed.Of(new TrainerOptions()));
        Assert.Equal("{ LearningRate = 0.075, Epochs = 200 }", Printed.Of(new TrainerOptions { LearningRate = 0.075, Epochs = 200 }));
        Assert.Equal(
            "{ Optimizer = Momentum(0.9), Penalty = Ridge(0.5), MiniBatches = { Size = 2, Shuffle = Rows, Seed = 0 }, EarlyStopping = { GradientTolerance = 1E-09 }, "
            + "Standardize = true, InvalidRows = Skip, OnDivergence = Stop, GradientSource = Direct, Solver = Qr, MaxDegreeOfParallelism = 1, Progress = … }",
            Printed.Of(new TrainerOptions
            {
                Optimizer = Optimizer.Momentum(),
                Penalty = Penalty.Ridge(0.5),
                MiniBatches = new() { Size = 2 },
                EarlyStopping = new() { GradientTolerance = 1e-9 },
                Standardize = true,
                InvalidRows = InvalidRows.Skip,
                OnDivergence = OnDivergence.Stop,
                GradientSource = GradientSource.Direct,
                Solver = LeastSquaresSolver.Qr,
                MaxDegreeOfParallelism = 1,
                Progress = new Progress<EpochProgress>(),
            }));
    }

    [Fact]
    public void Losses_are_as_one_writes_them() => Assert.Equal(
        ["SquaredError", "AbsoluteError", "LogCosh", "Huber(1.5)", "QuantileLoss(0.9)", "EpsilonInsensitive(0.1)", "SquaredEpsilonInsensitive(0.25)", "Halved(Huber(1))"],
        new ILoss[] { new SquaredError(), new AbsoluteError(), new LogCosh(), new Huber(1.5), new QuantileLoss(0.9), new EpsilonInsensitive(), new SquaredEpsilonInsensitive(0.25), new Halved<Huber>() }
            .Select(Printed.Of));

    [Fact]
    public void A_trainer_says_what_it_fits()
    {
        Assert.Equal("House: Price by Bedrooms, minimizing SquaredError, { }", Printed.Of(new House.Trainer()));
        Assert.Equal("House: Price by Bedrooms, minimizing Huber(2), { Epochs = 9 }", Printed.Of(new House.Trainer<Huber>(new(2), new() { Epochs = 9 })));
    }
}
