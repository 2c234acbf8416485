using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.LearningRates;

/// <summary>Rates at given epochs, by their formulas.</summary>
public class ScheduleTests
{
    private const int Epochs = 40;

    public static TheoryData<string> Names => [.. Schedules.Keys];

    private static Dictionary<string, (LearningRate Rate, Func<int, double> AtEpoch)> Schedules { get; } = new()
    {
        ["constant"] = (0.01, _ => 0.01),
        ["inverse scaling"] = (LearningRate.InverseScaling(0.02), epoch => 0.02 / Math.Pow(epoch, 0.25)),
        ["inverse scaling by the root"] = (LearningRate.InverseScaling(0.02, 0.5), epoch => 0.02 / Math.Sqrt(epoch)),
        ["optimal"] = (LearningRate.Optimal(0.9), epoch => 1 / (0.9 * (Math.Pow(0.9, -0.75) + epoch - 1))),
        ["optimal for a large alpha"] = (LearningRate.Optimal(1e24), epoch => epoch == 1 ? Math.Pow(1e24, -0.25) : 1e-24 / (epoch - 1)),
        ["step"] = (LearningRate.StepDecay(0.02, every: 10, factor: 0.5), epoch => epoch <= 10 ? 0.02 : epoch <= 20 ? 0.01 : epoch <= 30 ? 0.005 : 0.0025),
        ["exponential"] = (LearningRate.ExponentialDecay(0.02, 0.9), epoch => 0.02 * Math.Pow(0.9, epoch - 1)),
        ["cosine"] = (LearningRate.CosineDecay(0.02, 0.001), epoch => 0.001 + (0.019 * 0.5 * (1 + Math.Cos(Math.PI * (epoch - 1) / Epochs)))),
        ["any function"] = (LearningRate.Of(epoch => 0.05 / (4 + epoch)), epoch => 0.05 / (4 + epoch)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rate_is_its_formula(string name)
    {
        var (rate, atEpoch) = Schedules[name];

        Assert.All(Rates(rate), (actual, i) => Assert.Equal(atEpoch(i + 1), actual, 1e-13 * atEpoch(i + 1)));
    }

    [Fact]
    public void One_cycle_rises_for_its_warm_up_and_falls_to_almost_nothing()
    {
        var rates = Rates(LearningRate.OneCycle(0.05, warmUp: 0.25));

        Assert.Equal(0.05 / 25, rates[0], 1e-12);
        Assert.Equal(0.05, rates[10], 1e-12);
        Assert.Equal(rates[..11].Order(), rates[..11]);
        Assert.Equal(rates[10..].OrderDescending(), rates[10..]);
        Assert.Equal((0.05 / 25) + ((0.05 - (0.05 / 25)) / 2), rates[5], 1e-12);
        Assert.InRange(rates[^1], 0.05 / 250_000, 0.05 / 200);
    }

    [Fact]
    public void The_rate_is_divided_by_5_when_the_loss_settles()
    {
        var rates = Rates(LearningRate.Adaptive(0.05, tolerance: 1e9, patience: 5));

        Assert.Equal([.. Enumerable.Repeat(0.05, 6), .. Enumerable.Repeat(0.01, 5), .. Enumerable.Repeat(0.002, 5)], rates[..16], (x, y) => Math.Abs(x - y) < 1e-15);
    }

    [Fact]
    public void The_rate_is_reduced_on_a_plateau_of_the_loss()
    {
        var rates = Rates(LearningRate.ReduceOnPlateau(0.01, factor: 0.5, tolerance: 0.999, patience: 4));

        Assert.Equal([.. Enumerable.Repeat(0.01, 5), .. Enumerable.Repeat(0.005, 4), .. Enumerable.Repeat(0.0025, 4)], rates[..13], (x, y) => Math.Abs(x - y) < 1e-15);
    }

    [Fact]
    public void With_batches_a_schedule_of_steps_counts_every_batch()
    {
        var options = new TrainerOptions { LearningRate = LearningRate.InverseScaling(0.01, 0.5), Epochs = 5, MiniBatches = new() { Size = 3 } };

        Assert.Equal(0.01 / Math.Sqrt(15), new House.Trainer(options).Fit(House.Tutorial).LearningRate!.Value, 1e-15);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void A_function_that_gives_no_rate_is_refused_by_its_epoch(double rate)
    {
        var trainer = new House.Trainer(new() { LearningRate = LearningRate.Of(epoch => epoch == 3 ? rate : 0.01) });

        Assert.Contains("of epoch 3", Assert.Throws<InvalidOperationException>(() => trainer.Fit(House.Tutorial)).Message);
    }

    [Fact]
    public void Settings_that_are_none_are_refused_by_name()
    {
        foreach (var number in new[] { 0, -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Contains("rate", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.Constant(number)).Message);
            Assert.Contains("initial", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.InverseScaling(number)).Message);
            Assert.Contains("alpha", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.Optimal(number)).Message);
            Assert.Contains("initial", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.StepDecay(number, 1)).Message);
            Assert.Contains("factor", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.ExponentialDecay(1, number)).Message);
            Assert.Contains("initial", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.CosineDecay(number)).Message);
            Assert.Contains("highest", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.OneCycle(number)).Message);
            Assert.Contains("initial", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.Adaptive(number)).Message);
            Assert.Contains("factor", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.ReduceOnPlateau(1, number)).Message);
        }

        Assert.Contains("every", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.StepDecay(1, 0)).Message);
        Assert.Contains("tolerance", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.Adaptive(1, tolerance: -1)).Message);
        Assert.Contains("patience", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.ReduceOnPlateau(1, patience: 0)).Message);
        Assert.Contains("warmUp", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.OneCycle(1, 1)).Message);
        Assert.Contains("power", Assert.Throws<ArgumentOutOfRangeException>(() => LearningRate.InverseScaling(1, double.NaN)).Message);
        Assert.Throws<ArgumentNullException>(() => LearningRate.Of(null!));
    }

    private static double[] Rates(LearningRate rate)
    {
        var rates = new List<double>();
        new House.Trainer(new() { LearningRate = rate, Epochs = Epochs, EarlyStopping = new() { StopWhen = progress => { rates.Add(progress.LearningRate!.Value); return false; } }, OnDivergence = OnDivergence.Continue }).Fit(House.Tutorial);
        return [.. rates];
    }
}
