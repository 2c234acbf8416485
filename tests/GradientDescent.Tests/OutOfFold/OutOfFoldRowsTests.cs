using GradientDescent.Tests.Records;
using GradientDescent.Tests.RowReading;
using GradientDescent.Tests.Scoring;

namespace GradientDescent.Tests.OutOfFold;

/// <summary>Rows of every form have the same out-of-fold predictions, to the last bit.</summary>
public class OutOfFoldRowsTests
{
    [Fact]
    public async Task Every_form_of_rows_and_any_number_of_threads_gives_the_same_bits()
    {
        var rows = ReadingRows.Random(40_003);
        var columns = new Columns<double>(3);
        foreach (var row in rows)
        {
            var block = columns.AddRows(1);
            (block[0, 0], block[1, 0], block[2, 0]) = (row.Pressure, row.Floor, row.Temperature);
        }

        foreach (var folds in new[] { Folds.Shuffled(3), Folds.Shuffled(60), Folds.Contiguous(4), Folds.ByTime(3) })
        {
            Reading.Trainer On(int threads) => new(new() { MaxDegreeOfParallelism = threads });
            var expected = Bits(On(1).PredictOutOfFold(rows, folds));

            Assert.All(ReadingRows.Forms, form => Assert.Equal(expected, Bits(On(1).PredictOutOfFold(form.Value(rows), folds))));
            Assert.Equal(expected, Bits(On(3).PredictOutOfFold(rows, folds)));
            Assert.Equal(expected, Bits(On(1).PredictOutOfFold(columns, folds)));
            Assert.Equal(expected, Bits(On(4).PredictOutOfFold(columns, folds)));
            Assert.Equal(expected, Bits(await On(1).PredictOutOfFoldAsync(ReadingRows.Stream(rows), folds)));
            Assert.Equal(expected, Bits(await On(1).PredictOutOfFoldAsync(rows, folds)));
        }
    }

    [Fact]
    public void A_source_and_a_trainer_without_a_record_give_the_bits_of_objects()
    {
        var leases = Lease.Random(100, seed: 5, skips: true);
        IReadOnlyDictionary<string, object?>[] named = [.. leases.Select(static lease => new Dictionary<string, object?>
        {
            ["Age"] = lease.Age, ["Rooms"] = lease.Rooms, ["Distance"] = lease.Distance, ["Area"] = lease.Area, ["Rent"] = lease.Rent, ["Weight"] = lease.Weight,
        })];
        var (typed, folds) = (new Lease.Trainer(), Folds.Shuffled(4));
        var expected = typed.PredictOutOfFold(leases, folds);
        var untyped = new LinearTrainer(((ILinearModel)expected.Folds[0].Model).Schema);

        Assert.Equal(Bits(expected), Bits(typed.PredictOutOfFold(new NamedSource(named), folds)));
        Assert.Equal(Bits(expected), Bits(untyped.PredictOutOfFold(named, folds)));
        Assert.Equal(Bits(expected), Bits(untyped.PredictOutOfFold(new NamedSource(named), folds)));
    }

    [Fact]
    public void Skipped_rows_have_no_prediction_and_are_counted()
    {
        var leases = Lease.Random(100, seed: 5, skips: true);
        Lease[] used = [.. leases.Where(static lease => lease.Area is not null)];
        var trainer = new Lease.Trainer(new() { InvalidRows = InvalidRows.Skip });

        var predicted = trainer.PredictOutOfFold([.. leases, leases[0] with { Rooms = double.NaN }], Folds.Shuffled(4));

        Assert.Equal(Bits(new Lease.Trainer().PredictOutOfFold(used, Folds.Shuffled(4))), Bits(predicted));
        Assert.Equal((used.Length, 15), (predicted.RowCount, predicted.SkippedRows));
        Assert.Equal(["Area Missing 14", "Rooms NaN 1"], predicted.SkippedRowReasons.Select(static reason => $"{reason.Property} {reason.Reason} {reason.RowCount}"));
    }

    [Fact]
    public void What_cannot_be_validated_is_refused()
    {
        var rows = ReadingRows.Random(40);

        Assert.Throws<ArgumentNullException>(() => new Reading.Trainer().PredictOutOfFold(rows, null!));
        Assert.Throws<ArgumentNullException>(static () => new Reading.Trainer().PredictOutOfFold((Rows<Reading>)null!, Folds.Shuffled(2)));
        Assert.Contains("are too few for 50 folds", Assert.Throws<ArgumentException>(() => new Reading.Trainer().PredictOutOfFold(rows, Folds.Shuffled(50))).Message);
        Assert.Contains("leave EarlyStopping.ValidationFraction out", Assert.Throws<ArgumentException>(() =>
            new Reading.Trainer(new() { EarlyStopping = new() { ValidationFraction = 0.2 } }).PredictOutOfFold(rows, Folds.Shuffled(2))).Message);
        Assert.Equal(3, Assert.Throws<InvalidRowException>(() => new Reading.Trainer().PredictOutOfFold([.. rows[..3], new Reading(double.NaN, 1, 1), .. rows], Folds.Shuffled(2))).Row);
    }

    [Fact]
    public void The_pass_that_predicts_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var reports = 0;
        var trainer = new Reading.Trainer(new()
        {
            MaxDegreeOfParallelism = 1,
            ReadingProgress = new Watching(() =>
            {
                if (++reports == 4)
                    source.Cancel();
            }),
        });

        Assert.Throws<OperationCanceledException>(() => trainer.PredictOutOfFold(ReadingRows.Random(3 * Columns<double>.GroupRows), Folds.Shuffled(3), source.Token));
        Assert.Equal(4, reports);
    }

    [Fact]
    public void A_descent_of_a_fold_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var epochs = 0;
        var trainer = new Reading.Trainer<Huber>(new(delta: 1), new()
        {
            Epochs = 10,
            LearningRate = 1e-3,
            EarlyStopping = new()
            {
                Tolerance = 0,
                StopWhen = _ =>
                {
                    if (++epochs == 25)
                        source.Cancel();
                    return false;
                },
            },
        });

        Assert.Throws<FitCanceledException<Reading.Model>>(() => trainer.PredictOutOfFold(ReadingRows.Random(90), Folds.Contiguous(3), source.Token));
        Assert.Equal(25, epochs);
    }

    [Fact]
    public void It_prints_a_line_per_fold_and_one_for_all_rows()
    {
        var predicted = new House.Trainer().PredictOutOfFold(House.Tutorial, Folds.Of([0, 1, 0, 1, 0, 1, 2]));

        Assert.Matches("^fold +rows +RMSE +MAE +R²\n0 +3 +[0-9.]+ +[0-9.]+ +[-0-9.]+\n1 +3 .*\n2 +1 .* NaN\nall +7 .*[0-9]$", predicted.ToString());
        Assert.Equal(predicted.Folds[0].Scores.ToString(), predicted.Folds[0].ToString());
    }

    private static string Bits<TModel>(OutOfFoldResult<TModel> predicted)
        where TModel : ILinearModel => string.Join(
            '\n',
            [
                .. predicted.Folds.Select(static fold => PlainScores.Bits(fold.Scores) + string.Join(' ', fold.Model.ToWeights().Concat(fold.Model.ToMeans()))),
                PlainScores.Bits(predicted.Scores), string.Join(' ', predicted.Predictions),
            ]);

    private sealed class Watching(Action watch) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => watch();
    }
}
