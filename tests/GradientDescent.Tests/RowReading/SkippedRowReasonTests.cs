namespace GradientDescent.Tests.RowReading;

/// <summary>Rows that were left out are counted by property and reason, and a refusal shows the value.</summary>
public partial class SkippedRowReasonTests
{
    private static readonly Flat Good = new("north", Heating.Gas, Extras.Pool, 4, 50, 2, 100);

    private static readonly (Flat? Row, string? Property, InvalidRowReason Reason, string? Text)[] Bad =
    [
        (null, null, InvalidRowReason.NullRow, "it is null"),
        (Good with { Price = null }, "Price", InvalidRowReason.Missing, null),
        (Good with { Age = null }, "Age", InvalidRowReason.Missing, null),
        (Good with { Side = "we\u202Est" }, "Side", InvalidRowReason.UnknownLevel, "Side is \"we\\u202est\", which is not one of north, south"),
        (Good with { Heating = (Heating)7 }, "Heating", InvalidRowReason.UnknownLevel, "Heating is 7, which is not one of Gas, Oil"),
        (Good with { Extras = (Extras)9 }, "Extras", InvalidRowReason.UnknownLevel, "Extras is 9, which is not one of Pool, Sauna"),
        (Good with { Age = double.NaN }, "Age", InvalidRowReason.NaN, "Age is NaN"),
        (Good with { Price = double.NegativeInfinity }, "Price", InvalidRowReason.Infinite, "Price is -∞"),
        (Good with { Area = 0 }, "Area", InvalidRowReason.NotFinite, "LogArea, which comes from Area, is -∞, because Area is 0"),
        (Good with { Age = 1e200, Area = double.MaxValue }, "Age", InvalidRowReason.NotFinite, "AgePower2, which comes from Age, is ∞, because Age is 1E+200"),
        (Good with { Weight = -1 }, "Weight", InvalidRowReason.NegativeWeight, "Weight is -1, and a weight must be 0 or more"),
    ];

    public static TheoryData<int> BadRows => [.. Enumerable.Range(0, Bad.Length)];

    [Fact]
    public async Task Every_result_says_which_and_why()
    {
        Flat?[] rows = [.. Flats(3), .. Bad.Select(static bad => bad.Row), .. Flats(20), .. Enumerable.Repeat(Good with { Side = "" }, 9)];
        (string?, InvalidRowReason, long, string)[] expected =
        [
            .. Bad.Select(static (bad, i) => (bad.Property, bad.Reason, RowCount: 1L, FirstRows: $"{i + 3}"))
                .Select(static reason => reason.Reason == InvalidRowReason.UnknownLevel && reason.Property == "Side" ? reason with { RowCount = 10, FirstRows = "6 34 35 36 37" } : reason),
        ];
        var trainer = new Flat.Trainer(new() { InvalidRows = InvalidRows.Skip });

        foreach (var reasons in new[]
        {
            trainer.Fit(rows!).SkippedRowReasons,
            trainer.Fit(rows.Select(static row => row!)).SkippedRowReasons,
            (await trainer.FitAsync(Stream(rows))).SkippedRowReasons,
            trainer.RegularizationPath(rows!, PenaltyGrid.Ridge(1)).SkippedRowReasons,
            trainer.CrossValidate(rows!, Folds.Shuffled(3), PenaltyGrid.Ridge(1)).SkippedRowReasons,
            trainer.LeaveOneOut(rows!, PenaltyGrid.Ridge(1)).SkippedRowReasons,
        })
            Assert.Equal(expected, reasons.Select(static reason => (reason.Property, reason.Reason, reason.RowCount, string.Join(' ', reason.FirstRows))));
        Assert.Equal(expected.Sum(static reason => reason.Item3), trainer.Fit(rows!).SkippedRows);
        Assert.Equal("Side UnknownLevel: 10 rows (6, 34, 35, 36, 37, …, counting from 0)", trainer.Fit(rows!).SkippedRowReasons[3].ToString());
        Assert.Empty(trainer.Fit(Flats(9)).SkippedRowReasons);
    }

    [Theory]
    [MemberData(nameof(BadRows))]
    public void A_refusal_shows_the_value(int index)
    {
        var (row, property, reason, text) = Bad[index];
        if (text is null)
            return;

        var refusal = Assert.Throws<InvalidRowException>(() => new Flat.Trainer().Fit([.. Flats(2), row!]));

        Assert.Equal((2, property, reason), (refusal.Row, refusal.Property, refusal.Reason));
        Assert.Equal($"Row 2 (counting from 0) cannot be trained on: {text}. Fix the row, or leave out such rows with InvalidRows.Skip.", refusal.Message);
    }

    [Fact]
    public void In_columns_they_are_counted_too()
    {
        double[] size = [1, double.NaN, 2, 3, double.NaN, 5], price = [1, 2, 3, double.PositiveInfinity, 4, 5];

        var fit = new Size.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(Columns.Of(size, price));

        Assert.Equal(["Area NaN: 2 rows (1, 4, counting from 0)", "Price Infinite: 1 row (3, counting from 0)"], fit.SkippedRowReasons.Select(static reason => reason.ToString()));
    }

    [Fact]
    public void When_too_few_are_left_the_message_says_why()
    {
        var trainer = new Size.Trainer(new() { InvalidRows = InvalidRows.Skip, Epochs = 1, EarlyStopping = new() { ValidationFraction = 0.5 } });

        Assert.StartsWith(
            "There are no rows of Size to train on: 2 rows were left out, Area NaN: 2 rows (0, 1, counting from 0): give",
            Assert.Throws<ArgumentException>(() => trainer.Fit([new(double.NaN, 1), new(double.NaN, 1)])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "1 row (1 row was left out, Area NaN: 1 row (0, counting from 0)) is too few to keep a ValidationFraction",
            Assert.Throws<ArgumentException>(() => trainer.Fit([new(double.NaN, 1), new(1, 1)])).Message,
            StringComparison.Ordinal);
    }

    private static IEnumerable<Flat> Flats(int count)
    {
        var random = new Random(count);
        for (var i = 0; i < count; i++)
            yield return new(i % 2 == 0 ? "north" : "south", (Heating)(i % 3 / 2), (Extras)(i % 4), random.NextDouble(), 1 + random.NextDouble(), 1, random.NextDouble());
    }

    private static async IAsyncEnumerable<Flat> Stream(IEnumerable<Flat?> rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row!;
        }
    }

    public enum Heating
    {
        Gas,
        Oil,
    }

    [Flags]
    public enum Extras
    {
        None,
        Pool,
        Sauna,
    }

    [LinearModel]
    public partial record Flat(
        [Levels("north", "south")] string Side, Heating Heating, Extras Extras, [Missing(MissingValues.SkipRow), Polynomial(2)] double? Age, [Log] double Area,
        [SampleWeight] double Weight, [Target, Missing(MissingValues.SkipRow)] double? Price);

    [LinearModel]
    public partial record Size(double Area, [Target] double Price);
}
