using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Batching;

public class BatchTests
{
    private static readonly Double2[] Rows = [.. Enumerable.Range(0, 101).Select(i => new Double2(Math.Sin(i), Math.Cos(1.7 * i), 3 + (2 * Math.Sin(i)) - Math.Cos(1.7 * i) + (0.3 * Math.Sin(7.1 * i))))];

    public static TheoryData<LossCase> Losses => LossCases.Rows;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void The_same_seed_gives_the_same_bits_and_another_seed_others(int size)
    {
        FitResult<Double2.Model> Fit(int seed) => new Double2.Trainer(new() { MiniBatches = new() { Size = size, Seed = seed }, LearningRate = 0.01, Epochs = 5 }).Fit(Rows);

        Assert.Equal(Fit(1).LossHistory, Fit(1).LossHistory);
        Assert.Equal(Fit(1).Model, Fit(1).Model);
        Assert.NotEqual(Fit(1).Model, Fit(2).Model);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_batch_of_all_rows_is_no_batch(LossCase loss)
    {
        var model = new ModelCase<Double2, double, Double2.Trainer.Kernel, Double2.Model>();
        double[][] columns = [[.. Rows.Select(row => row.X1)], [.. Rows.Select(row => row.X2)], [.. Rows.Select(row => row.Y)]];
        var options = new TrainerOptions { LearningRate = 0.1, Epochs = 20, GradientSource = GradientSource.Direct };
        var whole = model.Fit(loss, options, columns);

        foreach (var shuffle in Enum.GetValues<BatchShuffle>())
        {
            var batch = model.Fit(loss, options with { MiniBatches = new() { Size = 101, Shuffle = shuffle } }, columns);
            foreach (var (ofBatch, ofWhole) in batch.LossHistory.Zip(whole.LossHistory))
                Assert.Equal(ofWhole, ofBatch, 1e-12 * whole.LossHistory[0]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void With_a_rate_that_decays_they_come_to_the_optimum(int size)
    {
        var options = new TrainerOptions { MiniBatches = new() { Size = size }, LearningRate = LearningRate.InverseScaling(0.2, 0.6), Epochs = 1000 };

        var fit = new Double2.Trainer(options).Fit(Rows);

        var optimum = new Double2.Trainer().Fit(Rows);
        Assert.InRange(fit.Loss, optimum.Loss, 1.001 * optimum.Loss);
    }

    [Fact]
    public void An_average_is_nearer_to_the_optimum_than_the_steps_it_is_of()
    {
        var options = new TrainerOptions { MiniBatches = new() { Size = 5 }, LearningRate = 0.2, Epochs = 50 };

        var last = new Double2.Trainer(options).Fit(Rows).LossHistory[^1];
        var mean = new Double2.Trainer(options with { MiniBatches = options.MiniBatches with { AverageFrom = 100 } }).Fit(Rows).LossHistory[^1];

        var least = new Double2.Trainer().Fit(Rows).Loss;
        Assert.InRange(mean - least, 0, (last - least) / 2);
    }

    [Fact]
    public void Sizes_and_steps_that_are_none_are_refused()
    {
        Assert.Contains("Size", Assert.Throws<ArgumentOutOfRangeException>(() => new MiniBatches { Size = 0 }).Message);
        Assert.Contains("AverageFrom", Assert.Throws<ArgumentOutOfRangeException>(() => new MiniBatches { AverageFrom = 0 }).Message);
    }
}
