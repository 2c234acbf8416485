using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Grouping;

/// <summary>A group that cannot be fitted says why, and stops no other group. Everything else stops all groups.</summary>
public class FailedGroupTests
{
    private static readonly Sale[] Rows =
    [
        Of("Oslo", 10, 100, 2, 1), Of("Rome", null, 50, 2, 1), Of("Oslo", 20, 90, 2, 1), Of("Bergen", 1, null, 2, 1), Of("Rome", null, 60, 2, 1), Of("Paris", 5, 70, 2, 0), Of("Paris", 6, 80, 2, 0),
        Of("Oslo", 30, 120, 3, 1), Of("Oslo", null, 80, 4, 1), Of("Bergen", 3, null, 2, 1),
    ];

    [Fact]
    public void It_says_why_and_the_others_are_fitted()
    {
        var fits = new Sale.Trainer().FitBy(Rows, static row => row.City);

        Assert.Equal(["Oslo", "Rome", "Bergen", "Paris"], fits.Groups.Select(static group => group.Key));
        Assert.Equal(["Rome", "Bergen", "Paris"], fits.Failed.Select(static group => group.Key));
        Assert.Equal([4, 2, 0, 2], fits.Groups.Select(static group => group.RowCount));
        Assert.Equal((8, 2), (fits.RowCount, fits.SkippedRows));
        Assert.True(fits["Oslo"].IsFitted);
        Assert.Null(fits["Oslo"].Error);
        Assert.Null(fits["Rome"].Fit);
        Assert.StartsWith("Age is missing in every training row", fits["Rome"].Error, StringComparison.Ordinal);
        Assert.Equal("There are no rows of Sale to train on: 2 rows were left out, Area Missing: 2 rows (3, 9, counting from 0): give at least one valid row.", fits["Bergen"].Error);
        Assert.StartsWith("All sample weights are 0", fits["Paris"].Error, StringComparison.Ordinal);
        Assert.Equal($"Paris: {fits["Paris"].Error}", fits["Paris"].ToString());
    }

    [Fact]
    public void A_group_with_fewer_rows_than_weights_is_fitted_with_advice()
    {
        var fits = new Reading.Trainer().FitBy([new(1, 1, 2), new(2, 2, 4), new(3, 1, 5), new(4, 1, 7), new(6, 1, 8)], static row => row.Floor);

        Assert.Empty(fits.Failed);
        Assert.Equal("1 row cannot determine 3 weights: give at least as many rows, and many more to estimate how well the model predicts.", Assert.Single(fits[2].Fit!.Advice));
    }

    [Fact]
    public void A_key_that_is_not_there_is_named_with_similar_ones()
    {
        var fits = new Sale.Trainer().FitBy(Rows, static row => row.City);

        Assert.Equal("There is no group oslo (the nearest is 'Oslo'). The groups are Oslo, Rome, Bergen, Paris.", Assert.Throws<KeyNotFoundException>(() => fits["oslo"]).Message);
        Assert.False(fits.TryGetValue("London", out _));
        Assert.True(fits.TryGetValue("Rome", out var rome));
        Assert.Same(fits.Groups[1], rome);
        Assert.Equal("There is no group 12. The groups are 0, 1, …, 9.", Assert.Throws<KeyNotFoundException>(static () => Many(10)[12]).Message);
    }

    [Fact]
    public void It_prints_as_a_table()
    {
        FloatSale[] rows = [new(7, 1, 0, 1), new(7, 2, 0, 3), new(1000, null, 50, 2), new(7, 3, 0, 2), new(7, 4, 0, 4)];
        var fits = new FloatSale.Trainer().FitBy(rows, static row => row.Shop);

        Assert.Equal(
            $"""
            group  rows  loss    R²
            7         4  0.45  0.64  {fits[7].Fit!.Advice[0]}
            1000      1              {fits[1000].Error}
            1 group cannot be fitted
            """,
            fits.ToString());
        Assert.Equal("(empty): ", new Sale.Trainer().FitBy(Rows[..1], static _ => "").Groups[0].ToString()[..9]);
        Assert.EndsWith("\n12 of 13 groups", Many(13).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("groups", Many(12).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_key_is_refused_and_a_row_that_is_null_is_in_no_group()
    {
        Sale?[] rows = [.. Rows, null];

        Assert.StartsWith("The key of row 4 (counting from 0) is null", Assert.Throws<ArgumentException>(static () => new Sale.Trainer().FitBy(Rows, static row => row.Area == 60 ? null! : row.City)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidRowException>(() => new Sale.Trainer().FitBy(rows!, static row => row.City));
        var fits = new Sale.Trainer(new() { InvalidRows = InvalidRows.Skip }).FitBy(rows!, static row => row.City);
        Assert.Equal((4, 8, 3), (fits.Groups.Count, fits.RowCount, fits.SkippedRows));
    }

    [Fact]
    public void Any_other_exception_stops_all()
    {
        static bool Stop(EpochProgress progress) => throw new TimeoutException("from the caller");

        Assert.All([1, 3], static threads => Assert.Equal("from the caller", Assert.Throws<TimeoutException>(() =>
            new Reading.Trainer(new() { Epochs = 3, MaxDegreeOfParallelism = threads, EarlyStopping = new() { StopWhen = Stop } }).FitBy(Enumerable.Range(0, 500).Select(static row => new Reading(row, row % 100, row)), static row => row.Floor)).Message));
        Assert.Throws<ArgumentException>(static () => new Reading.Trainer().FitBy(Array.Empty<Reading>(), static row => row.Floor));
        Assert.Throws<ArgumentNullException>(static () => new Reading.Trainer().FitBy((Rows<Reading>)null!, static row => row.Floor));
        Assert.Throws<ArgumentNullException>(static () => new Reading.Trainer().FitBy<int>(Array.Empty<Reading>(), null!));
    }

    private static GroupFits<int, Reading.Model> Many(int count) =>
        new Reading.Trainer().FitBy(Enumerable.Range(0, 4 * count).Select(row => new Reading((row * row) % 17, row % count, row)), static row => row.Floor);

    private static Sale Of(string city, double? age, double? area, double distance, double weight) => new(city, age, area, distance, weight, Price: (age ?? 3) + (area ?? 4));
}
