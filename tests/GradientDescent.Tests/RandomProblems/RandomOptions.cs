namespace GradientDescent.Tests.RandomProblems;

/// <summary>Options from a seed, sane or absurd, that may also contradict each other.</summary>
internal static class RandomOptions
{
    public static TrainerOptions Of(Random random) => new()
    {
        Optimizer = random.Next(4) == 0 ? null : AnyOptimizer(random),
        LearningRate = random.Next(3) == 0 ? null : Rate(random),
        Epochs = random.Next(5) == 0 ? null : random.Next(100),
        Penalty = AnyPenalty(random, () => Exponent(random, 12)),
        MiniBatches = random.Next(2) == 0 ? null : AnyBatches(random),
        EarlyStopping = random.Next(3) > 0 ? null : AnyStopping(random),
        Standardize = random.Next(3) == 0,
        OnDivergence = random.Next(4) switch { 0 => OnDivergence.Continue, 1 => OnDivergence.Stop, _ => null },
        InvalidRows = random.Next(4) == 0 ? InvalidRows.Skip : InvalidRows.Throw,
        GradientSource = random.Next(4) switch { 0 => GradientSource.Direct, 1 => GradientSource.Moments, _ => GradientSource.Auto },
        MaxDegreeOfParallelism = 1,
    };

    public static Penalty AnyPenalty(Random random, Func<double> price) => random.Next(7) switch
    {
        0 => Penalty.Ridge(price()),
        1 => Penalty.Lasso(price()) with { L1Steps = (L1Steps)random.Next(2) },
        2 => new Penalty { L1 = price(), L2 = price() },
        3 => new() { NonNegative = true, L1 = random.Next(2) * price() },
        _ => Penalty.None,
    };

    private static double Exponent(Random random, double most) => Math.Pow(10, most * ((2 * random.NextDouble()) - 1));

    private static Optimizer AnyOptimizer(Random random) => random.Next(10) switch
    {
        0 => Optimizer.GradientDescent(),
        1 => Optimizer.Fista(),
        2 => Optimizer.Momentum(random.NextDouble()),
        3 => Optimizer.Nesterov(random.NextDouble()),
        4 => Optimizer.AdaGrad(),
        5 => Optimizer.RmsProp(random.NextDouble()),
        6 => Optimizer.Adam(random.NextDouble(), random.NextDouble()),
        7 => Optimizer.AdamW(random.NextDouble()),
        8 => Optimizer.Lbfgs(random.Next(1, 12)),
        _ => Optimizer.GradientDescent(),
    };

    private static LearningRate Rate(Random random)
    {
        var rate = Exponent(random, random.Next(5) == 0 ? 300 : 12);
        return random.Next(14) switch
        {
            0 => LearningRate.InverseScaling(rate, random.NextDouble()),
            1 => LearningRate.Optimal(rate),
            2 => LearningRate.StepDecay(rate, random.Next(1, 20), Exponent(random, 1)),
            3 => LearningRate.ExponentialDecay(rate, Exponent(random, 0.1)),
            4 => LearningRate.CosineDecay(rate),
            5 => LearningRate.OneCycle(rate),
            6 => LearningRate.Adaptive(rate),
            7 => LearningRate.ReduceOnPlateau(rate),
            8 => LearningRate.Of(epoch => rate / epoch),
            9 or 10 => LearningRate.Automatic,
            _ => rate,
        };
    }

    private static MiniBatches AnyBatches(Random random) => new()
    {
        Size = random.Next(3) == 0 ? 1 : random.Next(1, 70),
        Shuffle = (BatchShuffle)random.Next(3),
        Seed = random.Next(),
        AverageFrom = random.Next(4) == 0 ? random.Next(1, 200) : null,
    };

    private static EarlyStopping AnyStopping(Random random) => new()
    {
        Tolerance = random.Next(2) == 0 ? null : Exponent(random, 8),
        GradientTolerance = random.Next(2) == 0 ? null : Exponent(random, 12),
        Patience = random.Next(1, 8),
        ValidationFraction = random.Next(3) == 0 ? random.NextDouble() : null,
        ValidationSeed = random.Next(),
    };
}
