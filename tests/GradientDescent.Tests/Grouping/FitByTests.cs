using GradientDescent.Tests.Records;
using GradientDescent.Tests.RowReading;

namespace GradientDescent.Tests.Grouping;

/// <summary>The fit of a group has the bits of a fit of its rows alone, or the same error.</summary>
public class FitByTests
{
    private static readonly Sale[] Valid = Sale.Random(30_000, invalid: 0);

    private static readonly Sale[] WithInvalid = Sale.Random(20_000, invalid: 0.3);

    public static TheoryData<TrainerOptions> Ways =>
    [
        new(),
        new() { MaxDegreeOfParallelism = 1 },
        new() { MaxDegreeOfParallelism = 3 },
        new() { InvalidRows = InvalidRows.Skip },
        new() { InvalidRows = InvalidRows.Skip, Penalty = Penalty.Ridge(0.1), Standardize = true },
        new() { Penalty = Penalty.Lasso(0.5) },
        new() { Solver = LeastSquaresSolver.Qr },
        new() { LearningRate = 1e-5, Epochs = 5, GradientSource = GradientSource.Moments },
        new() { LearningRate = 1e-6, Epochs = 3, MiniBatches = new() { Size = 10, Shuffle = BatchShuffle.Rows } },
        new() { Epochs = 5, InvalidRows = InvalidRows.Skip, EarlyStopping = new() { ValidationFraction = 0.3, ValidationSeed = 1 } },
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_group_is_fitted_as_its_rows_alone(TrainerOptions options)
    {
        var rows = options.InvalidRows == InvalidRows.Skip ? WithInvalid : Valid;
        var trainer = new Sale.Trainer(options);

        foreach (var fits in new[]
        {
            trainer.FitBy(rows, static (Sale row) => row.City), trainer.FitBy(rows.Select(static row => row), static row => row.City), await trainer.FitByAsync(Stream(rows), static row => row.City),
        })
            AssertAlone(trainer, rows, fits, static row => row.City);
    }

    [Fact]
    public void Another_loss_is_minimised_for_each_group()
    {
        var trainer = new Sale.Trainer<Huber>(new(delta: 2), new() { InvalidRows = InvalidRows.Skip, Epochs = 20 });
        var rows = WithInvalid[..3000];

        AssertAlone(trainer, rows, trainer.FitBy(rows, static (Sale row) => row.City), static row => row.City);
    }

    [Fact]
    public void Single_precision_stays_single()
    {
        FloatSale[] rows = [.. Valid.Select(static row => new FloatSale(row.City.Length + (int)row.Weight, (float?)row.Age, (float)row.Distance, (float)row.Price))];
        var trainer = new FloatSale.Trainer();

        var fits = trainer.FitBy(rows, static (FloatSale row) => row.Shop);

        Assert.Equal(6, fits.Groups.Count);
        AssertAlone(trainer, rows, fits, static row => row.Shop);
    }

    [Fact]
    public void A_trainer_without_a_record_has_the_same_groups()
    {
        var rows = ReadingRows.Random(500);
        var expected = new Reading.Trainer().FitBy(rows, static (Reading row) => row.Floor);
        IReadOnlyDictionary<string, object?>[] named = [.. rows.Select(static row => new Dictionary<string, object?> { ["Pressure"] = row.Pressure, ["Floor"] = row.Floor, ["Temperature"] = row.Temperature })];

        var fits = new LinearTrainer(((ILinearModel)expected.Groups[0].Fit!.Model).Schema).FitBy(named, static row => (int)row["Floor"]!);

        Assert.Equal(expected.Groups.Select(static group => (group.Key, group.RowCount)), fits.Groups.Select(static group => (group.Key, group.RowCount)));
        Assert.All(fits.Groups.Zip(expected.Groups), static pair => Assert.Equal(((ILinearModel)pair.Second.Fit!.Model).ToWeights(), ((ILinearModel)pair.First.Fit!.Model).ToWeights()));
    }

    private static void AssertAlone<TRow, TModel, TKey>(LinearTrainer<TRow, TModel> trainer, TRow[] rows, GroupFits<TKey, TModel> fits, Func<TRow, TKey> key)
        where TModel : ILinearModel
        where TKey : notnull
    {
        var alone = rows.GroupBy(key).ToArray();
        Assert.Equal(alone.Select(static group => group.Key), fits.Groups.Select(static group => group.Key));
        Assert.Equal(rows.Length, fits.RowCount + fits.SkippedRows);
        foreach (var (its, group) in alone.Zip(fits.Groups))
        {
            Assert.Same(group, fits[its.Key]);
            try
            {
                var expected = trainer.Fit(its.ToArray());
                Assert.Equal(Text(expected), Text(group.Fit!));
                Assert.Equal(expected.RowCount + expected.ValidationRowCount, group.RowCount);
            }
            catch (ArgumentException unfit)
            {
                Assert.Equal(WithoutRowNumbers(unfit.Message), WithoutRowNumbers(group.Error!));
                Assert.Contains(group, fits.Failed);
            }
        }

        static string WithoutRowNumbers(string message) => string.Concat(message.Where(static letter => !char.IsDigit(letter) && letter is not (',' or ' ')));
    }

    private static string Text<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel => string.Join(
            '\n',
            [
                string.Join(' ', fit.Model.ToWeights()), string.Join(' ', fit.Model.ToMeans()), $"{fit.Loss:R} {fit.GradientNorm:R} {fit.Metrics.RSquared:R} {fit.RowCount} {fit.ValidationRowCount}",
                string.Join(' ', fit.LossHistory), string.Join(' ', fit.SkippedRowReasons.Select(static reason => (reason.Property, reason.Reason, reason.RowCount))), .. fit.Advice,
            ]);

    private static async IAsyncEnumerable<Sale> Stream(IEnumerable<Sale> rows)
    {
        await Task.Yield();
        foreach (var row in rows)
            yield return row;
    }
}
