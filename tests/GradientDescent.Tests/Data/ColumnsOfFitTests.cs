using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Tests.Missing;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Data;

/// <summary>Whatever a trainer does with columns, it does the same with a view of arrays, to the bit.</summary>
public class ColumnsOfFitTests
{
    /// <summary>More than a chunk, no whole number of blocks, and cells enough for several threads.</summary>
    private const int Rows = 66_001;

    public static TheoryData<TrainerOptions> Ways
    {
        get
        {
            var ways = new TheoryData<TrainerOptions>(
                new TrainerOptions(),
                new TrainerOptions { Standardize = true, Epochs = 5, LearningRate = 0.1, GradientSource = GradientSource.Direct },
                new TrainerOptions { Epochs = 5, EarlyStopping = new() { ValidationFraction = 0.3 }, GradientSource = GradientSource.Direct });
            foreach (var threads in new[] { 1, 2, 8 })
            {
                ways.Add(new TrainerOptions { MaxDegreeOfParallelism = threads });
                ways.Add(new TrainerOptions { MaxDegreeOfParallelism = threads, LearningRate = 0.1, Epochs = 5, GradientSource = GradientSource.Direct });
            }

            foreach (var shuffle in Enum.GetValues<BatchShuffle>())
            {
                ways.Add(new TrainerOptions { LearningRate = 0.01, Epochs = 2, MiniBatches = new() { Size = 1000, Shuffle = shuffle } });
                ways.Add(new TrainerOptions { LearningRate = 0.001, Epochs = 1, MiniBatches = new() { Size = 1, Shuffle = shuffle } });
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_fit_has_the_same_bits(TrainerOptions options)
    {
        AssertSame(new Double3.Trainer(options), ArrayColumns.Random<double>(Rows, 4));
        AssertSame(new Double8.Trainer(options), ArrayColumns.Random<double>(Rows, 9));
        AssertSame(new Float6.Trainer(options), ArrayColumns.Random<float>(Rows, 7));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Rows_with_weights_too(TrainerOptions options)
    {
        var arrays = ArrayColumns.Random<double>(Rows, 3);
        arrays[2] = Array.ConvertAll(arrays[2], static weight => Math.Max(0, weight));

        AssertSame(new Survey.Trainer(options), arrays);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Rows_that_cannot_be_used_are_skipped_or_refused_alike(TrainerOptions options)
    {
        var arrays = ArrayColumns.Random<double>(Rows, 4);
        for (var row = 5; row < Rows; row += 97)
            arrays[row % 4][row] = row % 2 == 0 ? double.NaN : double.PositiveInfinity;

        var fit = AssertSame(new Double3.Trainer(options with { InvalidRows = InvalidRows.Skip }), arrays);
        var refusal = Assert.Throws<InvalidRowException>(() => new Double3.Trainer(options).Fit(Columns.Of(arrays)));

        Assert.Equal(681, fit.SkippedRows);
        Assert.Equal((5, "X2"), (refusal.Row, refusal.Property));
    }

    [Fact]
    public void Means_that_take_the_place_of_missing_values_do_not_come_into_the_arrays()
    {
        var grown = Visits.ToColumns(Visits.Filled(Visits.Random(20_000, seed: 5), double.NaN, double.NaN));
        var cells = ArrayColumns.Cells(grown);
        double[][] arrays = [.. Enumerable.Range(0, grown.ColumnCount).Select(column => cells.Where((_, at) => at % grown.ColumnCount == column).ToArray())];
        var before = Array.ConvertAll(arrays, static array => (double[])array.Clone());

        Assert.Equal(new Visit.MeanTrainer().Fit(grown).Model, new Visit.MeanTrainer().Fit(Columns.Of(arrays)).Model);
        Assert.Equal(before, arrays);
    }

    [Fact]
    public void Penalties_are_chosen_alike()
    {
        var arrays = ArrayColumns.Random<double>(5000, 4);
        foreach (var source in new[] { GradientSource.Direct, GradientSource.Moments })
        {
            var trainer = new Double3.Trainer(new() { GradientSource = source, LearningRate = 0.1, Epochs = 5 });
            var (expected, actual) = (trainer.CrossValidate(ArrayColumns.Grown(arrays), Folds.Shuffled(3)), trainer.CrossValidate(Columns.Of(arrays), Folds.Shuffled(3)));
            Assert.Equal(expected.Best.Model, actual.Best.Model);
            Assert.Equal(expected.Best.Loss, actual.Best.Loss);
        }
    }

    [Fact]
    public void A_fit_copies_no_more_than_a_block()
    {
        const int rows = 500_000;
        var columns = Columns.Of(ArrayColumns.Random<double>(rows, 4));
        var block = columns.BlockRows * columns.ColumnCount * sizeof(double);
        var trainer = new Double3.Trainer(new() { MaxDegreeOfParallelism = 1 });

        var before = GC.GetAllocatedBytesForCurrentThread();
        trainer.Fit(columns);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, block, rows * columns.ColumnCount * sizeof(double) / 20);
    }

    private static FitResult<TModel> AssertSame<TRow, T, TKernel, TModel, TLoss>(LinearTrainer<TRow, T, TKernel, TModel, TLoss> trainer, T[][] arrays)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
        where TLoss : struct, ILoss
    {
        var (expected, actual) = (trainer.Fit(ArrayColumns.Grown(arrays)), trainer.Fit(Columns.Of(arrays)));
        Assert.Equal(expected.Model, actual.Model);
        Assert.Equal(expected.LossHistory, actual.LossHistory);
        Assert.Equal(expected.ValidationLossHistory, actual.ValidationLossHistory);
        Assert.Equal((expected.RowCount, expected.ValidationRowCount, expected.SkippedRows), (actual.RowCount, actual.ValidationRowCount, actual.SkippedRows));
        return actual;
    }
}
