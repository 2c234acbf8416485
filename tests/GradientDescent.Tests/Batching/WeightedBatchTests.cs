using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Batching;

/// <summary>A batch's gradient is an unbiased estimate of the gradient of all rows, whatever the weights and the size of the last batch.</summary>
public class WeightedBatchTests
{
    private static readonly Survey[] Rows = TwoGroups();

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(16)]
    public void Small_weights_count_little_in_a_batch_of_their_own(int size)
    {
        var options = new TrainerOptions
        {
            MiniBatches = new() { Size = size, AverageFrom = 2000 },
            LearningRate = LearningRate.InverseScaling(0.1, 0.5),
            Epochs = 1000,
        };

        var fit = new Survey.Trainer(options).Fit(Rows);

        var optimum = new Survey.Trainer().Fit(Rows);
        Assert.Equal(9.97, optimum.Model.Predict(age: 0.5), 0.1);
        Assert.Equal(optimum.Model.Predict(age: 0.5), fit.Model.Predict(age: 0.5), 0.2);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(7, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(64, true)]
    public void The_scale_of_the_weights_does_not_matter(int size, bool isAutomatic)
    {
        FitResult<Survey.Model> Fit(double scale) =>
            new Survey.Trainer(new() { MiniBatches = new() { Size = size }, LearningRate = isAutomatic ? LearningRate.Automatic : 0.01, Epochs = 20 })
                .Fit(Rows.Select(row => row with { Households = scale * row.Households }));

        // A power of 2 changes no rounding.
        foreach (var exponent in new[] { 10, 530, -660 })
            Assert.Equal(Fit(1).Model, Fit(Math.ScaleB(1, exponent)).Model);
    }

    [Theory]
    [InlineData(BatchShuffle.None)]
    [InlineData(BatchShuffle.Blocks)]
    [InlineData(BatchShuffle.Rows)]
    public void A_last_batch_of_one_row_makes_a_short_step(BatchShuffle shuffle)
    {
        // One row of 257 has another target: the last batch, if rows are not shuffled, is this row alone.
        double[] x = [.. Enumerable.Range(0, 257).Select(static i => (double)(i % 16))];
        double[] y = [.. Enumerable.Range(0, 257).Select(static i => i == 256 ? 100.0 : 0.0)];
        var rows = Enumerable.Range(0, 257).Select(i => new House(x[i], y[i])).ToArray();
        var rate = new House.Trainer(new() { Epochs = 1, GradientSource = GradientSource.Direct }).Fit(rows).LearningRate!.Value;

        var fit = new House.Trainer(new() { MiniBatches = new() { Size = 256, Shuffle = shuffle }, LearningRate = rate / 2, Epochs = 500 }).Fit(rows);

        var least = new House.Trainer().Fit(rows).Loss;
        Assert.Equal(StopReason.EpochsCompleted, fit.StopReason);
        Assert.InRange(fit.Loss, least, 1.01 * least);
    }

    [Fact]
    public void A_penalty_is_not_stronger_because_of_a_short_last_batch()
    {
        var rows = Rows[..257];
        var options = new TrainerOptions { Penalty = Penalty.Ridge(0.5) };

        var fit = new Survey.Trainer(options with { MiniBatches = new() { Size = 256, Shuffle = BatchShuffle.None }, LearningRate = 0.02, Epochs = 4000 }).Fit(rows);

        // Without shares the penalty would count twice.
        Assert.Equal(new Survey.Trainer(options).Fit(rows).Model.Age, fit.Model.Age, 0.02);
    }

    [Fact]
    public void A_kinked_loss_row_by_row_finds_its_rate()
    {
        var rows = Enumerable.Range(0, 200).Select(static i => new House(i % 10, 5 + (2.0 * (i % 10)))).ToArray();
        var options = new TrainerOptions { MiniBatches = new() { Size = 1 }, LearningRate = LearningRate.Automatic, Epochs = 200 };

        var fit = new House.Trainer<AbsoluteError>(default, options).Fit(rows);

        Assert.InRange(fit.Loss, 0, 0.05);
    }

    private static Survey[] TwoGroups()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, 400).Select(i => new Survey(random.NextDouble(), i % 2 == 0 ? 1 : 0.1, i % 2 == 0 ? 0 : 110))];
    }
}
