using GradientDescent.SeededRows;

namespace GradientDescent.Tests.Partitions;

/// <summary>A fit of partitions is that of their rows in one piece, apart from rounding; and of one partition, to the bit.</summary>
public class SameFitTests
{
    private const int Count = 5;
    private const int Rows = 3_000;

    private static readonly TrainerOptions Descent = new() { LearningRate = 1e-5, Epochs = 50 };

    public static TheoryData<string> Trainers => [.. All.Keys];

    private static Dictionary<string, Func<LinearTrainer<Sale, Sale.Model>>> All { get; } = new()
    {
        ["optimum"] = static () => new Sale.Trainer(),
        ["factor"] = static () => new Sale.Trainer(new() { Solver = LeastSquaresSolver.Qr }),
        ["ridge"] = static () => new Sale.Trainer(new() { Penalty = Penalty.Ridge(0.1) }),
        ["lasso"] = static () => new Sale.Trainer(new() { Penalty = Penalty.Lasso(0.1), Standardize = true }),
        ["descent"] = static () => new Sale.Trainer(Descent),
        ["rows at every epoch"] = static () => new Sale.Trainer(Descent with { GradientSource = GradientSource.Direct }),
        ["Huber"] = static () => new Sale.Trainer<Huber>(new(20)),
        ["Huber, descent"] = static () => new Sale.Trainer<Huber>(new(20), Descent),
        ["Huber, standardised"] = static () => new Sale.Trainer<Huber>(new(20), new() { Epochs = 50, Standardize = true }),
    };

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Partitions_give_the_model_of_their_rows(string name)
    {
        var expected = All[name]().Fit(SeededPartition.Together(Count, Rows));
        var actual = All[name]().Fit(PartitionedRows.Of(SeededPartition.Many(Count, Rows)));

        Assert.Equal(expected.RowCount, actual.RowCount);
        Assert.Equal(expected.StopReason, actual.StopReason);
        Near(expected.Model.Weights(), actual.Model.Weights());
        Near([expected.Loss, expected.Metrics.MeanSquaredError, expected.Metrics.RSquared], [actual.Loss, actual.Metrics.MeanSquaredError, actual.Metrics.RSquared]);
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void The_same_partitions_give_the_same_bits(string name)
    {
        var fits = Enumerable.Range(0, 3).Select(_ => All[name]().Fit(PartitionedRows.Of(SeededPartition.Many(Count, Rows)))).ToArray();

        Assert.All(fits, fit => Assert.Equal(fits[0].Model.Weights(), fit.Model.Weights()));
        Assert.All(fits, fit => Assert.Equal(fits[0].LossHistory, fit.LossHistory));
    }

    [Theory]
    [InlineData("optimum")]
    [InlineData("factor")]
    [InlineData("rows at every epoch")]
    [InlineData("Huber, descent")]
    public void One_partition_gives_the_bits_of_its_rows(string name) => Assert.Equal(
        All[name]().Fit(SeededPartition.Together(1, 30_000)).Model.Weights(), All[name]().Fit(PartitionedRows.Of(SeededPartition.Many(1, 30_000))).Model.Weights());

    [Fact]
    public void Means_are_those_of_all_partitions()
    {
        var expected = new AgedSale.Trainer<Huber>(new(20)).Fit(SeededPartition.Together(Count, Rows)).Model;
        var actual = new AgedSale.Trainer<Huber>(new(20)).Fit(PartitionedRows.Of(SeededPartition.Many(Count, Rows))).Model;

        Near(expected.Means(), actual.Means());
        Near(expected.Weights(), actual.Weights());
        Assert.InRange(actual.AgeMean, 35, 45);
    }

    [Fact]
    public void The_optimum_of_a_loss_with_a_kink_is_approached()
    {
        var expected = new Sale.Trainer<AbsoluteError>(default).Fit(SeededPartition.Together(Count, Rows));
        var actual = new Sale.Trainer<AbsoluteError>(default).Fit(PartitionedRows.Of(SeededPartition.Many(Count, Rows)));

        Assert.Equal(StopReason.ToleranceReached, actual.StopReason);
        Assert.InRange(actual.Loss, expected.Loss, expected.Loss * (1 + 1e-6));
        Assert.Contains(actual.Advice, static advice => advice.Contains("exact optimum needs the rows in one process", StringComparison.Ordinal));
    }

    [Fact]
    public void Moments_are_merged()
    {
        var expected = new Sale.Trainer().MomentsOf(SeededPartition.Together(Count, Rows));
        var actual = new Sale.Trainer().MomentsOf(PartitionedRows.Of(SeededPartition.Many(Count, Rows)));

        Assert.Equal(expected.RowCount, actual.RowCount);
        Near([.. expected.Means], [.. actual.Means]);
        Near([expected.Covariance(0, 2)], [actual.Covariance(0, 2)]);
    }

    [Fact]
    public void Models_without_a_record_are_fitted()
    {
        var schema = new ModelSchema("Sale", target: new ModelProperty("Price"), features: [new ModelProperty("Area"), new ModelProperty("Rooms")]);

        Near(
            new Sale.Trainer<Huber>(new(20)).Fit(PartitionedRows.Of(SeededPartition.Many(Count, Rows))).Model.Weights(),
            new LinearTrainer<Huber>(schema, new(20)).Fit(PartitionedRows.Of(SeededPartition.Many(Count, Rows))).Model.Weights());
    }

    /// <summary>Sums of 15,000 rows in another order differ in their last three digits or so; a descent adds a few more.</summary>
    private static void Near(double[] expected, double[] actual)
    {
        const double tolerance = 1e-9;
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), static pair => Assert.InRange(pair.Second, pair.First - (tolerance * Math.Abs(pair.First)), pair.First + (tolerance * Math.Abs(pair.First))));
    }
}
