using GradientDescent.SeededRows;

namespace GradientDescent.Tests.Partitions;

/// <summary>Scores and diagnostics of partitions are those of their rows in one piece, apart from rounding; and of one partition, to the bit.</summary>
public class DiagnosedPartitionsTests
{
    private static readonly PropertySource Together = SeededPartition.Together(5, 3_000);
    private static readonly PartitionedRows Apart = PartitionedRows.Of(SeededPartition.Many(5, 3_000));
    private static readonly PartitionedRows One = PartitionedRows.Of(SeededPartition.Many(1, 20_000));

    [Fact]
    public void Scores_are_those_of_all_rows()
    {
        var model = new Sale.Trainer().Fit(Together).Model;
        var (expected, actual) = (model.Evaluate(Together), new Sale.Trainer().Evaluate(Apart, model));

        Assert.Equal(expected.RowCount, actual.RowCount);
        Assert.Equal(expected.MedianAbsoluteError, actual.MedianAbsoluteError);
        Assert.Equal(expected.MaximumAbsoluteError, actual.MaximumAbsoluteError);
        Assert.Equal(expected.RootMeanSquaredError, actual.RootMeanSquaredError, 1e-9);
        Assert.Equal(expected.RSquared, actual.RSquared, 1e-9);
    }

    [Fact]
    public void Scores_of_one_partition_have_the_bits_of_its_rows()
    {
        var model = new Sale.Trainer().Fit(Together).Model;
        var (expected, actual) = (model.Evaluate(SeededPartition.Together(1, 20_000)), new Sale.Trainer().Evaluate(One, model));

        Assert.Equal((expected.MeanSquaredError, expected.Bias, expected.RSquared), (actual.MeanSquaredError, actual.Bias, actual.RSquared));
    }

    [Fact]
    public void Rows_without_a_prediction_are_counted_over_all_partitions()
    {
        var model = new Sale.Trainer().Fit(Together).Model;
        var (expected, actual) = (model.Evaluate(SeededPartition.Together(3, 400, invalidEvery: 90)), new Sale.Trainer().Evaluate(PartitionedRows.Of(SeededPartition.Many(3, 400, invalidEvery: 90)), model));

        Assert.Equal(expected.Unpredicted.Select(static reason => reason.ToString()), actual.Unpredicted.Select(static reason => reason.ToString()));
    }

    [Fact]
    public void Errors_of_many_rows_are_counted_in_bins()
    {
        var model = new Sale.Trainer().Fit(Together).Model;
        RowPartition[] rows = [new SeededPartition(1, 1 << 20), new SeededPartition(2, 3), new SeededPartition(3, (1 << 20) + 5)];

        Assert.InRange(new Sale.Trainer().Evaluate(PartitionedRows.Of(rows), model).MedianAbsoluteError, 0.9 * model.Evaluate(Together).MedianAbsoluteError, 1.1 * model.Evaluate(Together).MedianAbsoluteError);
    }

    [Fact]
    public void Diagnostics_are_those_of_all_rows()
    {
        var fit = new AgedSale.Trainer().Fit(Together);
        var (expected, actual) = (new AgedSale.Trainer().Diagnose(Together, fit), new AgedSale.Trainer().Diagnose(Apart, fit));

        Assert.Equal(expected.ToString(), actual.ToString());
        Assert.Equal(expected.White.Value, actual.White.Value, 1e-6 * expected.White.Value);
        Assert.Equal(expected.BreuschPagan.Value, actual.BreuschPagan.Value, 1e-6 * expected.BreuschPagan.Value);
        Assert.All(expected.Hc3().Cast<double>().Zip(actual.Hc3().Cast<double>()), static pair => Assert.Equal(pair.First, pair.Second, 1e-9 * Math.Abs(pair.First)));
    }

    [Fact]
    public void Diagnostics_of_one_partition_have_the_bits_of_its_rows()
    {
        var rows = SeededPartition.Together(1, 20_000);
        var fit = new Sale.Trainer().Fit(rows);

        Assert.Equal(new Sale.Trainer().Diagnose(rows, fit).Hc2(), new Sale.Trainer().Diagnose(One, fit).Hc2());
    }

    [Fact]
    public void Other_rows_than_those_of_the_fit_are_refused() => Assert.Throws<ArgumentException>(static () => new Sale.Trainer().Diagnose(One, new Sale.Trainer().Fit(Together)));
}
