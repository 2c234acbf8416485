using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.RowReading;

/// <summary>Rows that change, that count themselves wrongly, or that nobody should have read yet.</summary>
public class DishonestRowsTests
{
    private static readonly Reading[] Hundred = ReadingRows.Random(100);

    public static TheoryData<string> Operations => EveryOperation.Names;

    [Theory]
    [InlineData(50)]
    [InlineData(150)]
    public void A_wrong_count_is_noticed(long count)
    {
        var rows = Rows.Repeatable(() => Hundred.Where(static _ => true), count);
        var trainer = new Reading.Trainer();

        Assert.All(
            [
                () => trainer.Fit(rows),
                () => trainer.CrossValidate(rows, Folds.Contiguous(3), PenaltyGrid.Ridge(1)),
                () => trainer.CrossValidate(rows, Folds.ByTime(3), PenaltyGrid.Ridge(1)),
                () => trainer.CrossValidate(rows, Folds.Shuffled(3), PenaltyGrid.Ridge(1)),
                () => trainer.LeaveOneOut(rows, PenaltyGrid.Ridge(1)),
                () => trainer.MomentsOf(rows),
            ],
            (Func<object> operation) => Assert.Contains("The rows changed", Assert.Throws<InvalidOperationException>(operation).Message));
    }

    [Fact]
    public void Rows_that_differ_from_pass_to_pass_are_noticed()
    {
        var count = 50;
        IEnumerable<Reading> More() => Hundred.Take(count += 5);
        var trainer = new Reading.Trainer();

        Assert.Contains("The rows changed", Assert.Throws<InvalidOperationException>(() => trainer.LeaveOneOut(Rows.Repeatable(More), PenaltyGrid.Ridge(1))).Message);
        Assert.Contains("The rows changed", Assert.Throws<InvalidOperationException>(() =>
            trainer.CrossValidate(Rows.Repeatable(More), Folds.ByGroup(3, static (Reading row) => row.Floor), PenaltyGrid.Ridge(1))).Message);
    }

    [Fact]
    public void A_list_is_read_as_it_is_when_it_is_read()
    {
        var list = new List<Reading>();
        Rows<Reading> rows = list;
        list.AddRange(Hundred);

        Assert.Equal(new Reading.Trainer().Fit(Hundred).Model, new Reading.Trainer().Fit(rows).Model);

        var source = new Reading.Trainer().PrepareRows(rows, new() { Intercept = 0, Floor = 0, Pressure = 0 });
        list.RemoveRange(50, 50);
        Assert.Contains("The list of rows changed", Assert.Throws<InvalidOperationException>(() => RowMoments.Of<Reading.Model>(source)).Message);
    }

    [Fact]
    public void A_count_is_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.Repeatable(() => Hundred, count: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rows.From(ReadingRows.Stream(Hundred), count: -1));
        Assert.Contains("returned null", Assert.Throws<InvalidOperationException>(() => new Reading.Trainer().Fit(Rows.Repeatable<Reading>(static () => null!))).Message);
    }

    [Fact]
    public void What_contradicts_itself_is_refused_before_a_row_is_read()
    {
        var rows = Rows.From(ReadingRows.Unread());
        var ridge = new Reading.Trainer(new() { Penalty = Penalty.Ridge(1) });

        Assert.Throws<ArgumentException>(() => ridge.RegularizationPath(rows, PenaltyGrid.Ridge(1)));
        Assert.Throws<ArgumentException>(() => ridge.CrossValidate(rows, Folds.Shuffled(3), PenaltyGrid.Ridge(1)));
        Assert.Throws<ArgumentException>(() => ridge.LeaveOneOut(rows, PenaltyGrid.Ridge(1)));
        Assert.Throws<ArgumentException>(() => new Reading.Trainer().LeaveOneOut(rows, PenaltyGrid.Lasso()));
        Assert.Throws<ArgumentNullException>(() => new Reading.Trainer().RegularizationPath(rows, null!));
    }

    [Fact]
    public void A_negative_weight_in_columns_is_refused_where_sums_would_hide_it()
    {
        double[] sizes = [1, 2, 3, 4], prices = [1, 2, 4, 4], weights = [1, 1, -1, 1];
        var trainer = new Weighed.Trainer(new() { GradientSource = GradientSource.Direct, Epochs = 2, LearningRate = 0.001 });

        var refusal = Assert.Throws<InvalidRowException>(() => trainer.Fit(Columns.Of(sizes, prices, weights)));

        Assert.Equal((2, "Weight"), (refusal.Row, refusal.Property));
    }

    [Fact]
    public void Collections_can_be_read_again()
    {
        Assert.Equal(RowAccess.InParallel, Rows.From(new ArraySegment<Reading>(Hundred, 3, 50)).Access);
        Assert.Equal(RowAccess.InParallel, Rows.From(System.Collections.Immutable.ImmutableArray.Create(Hundred)).Access);
        Assert.Equal(RowAccess.Repeatable, Rows.From(new Queue<Reading>(Hundred)).Access);
        Assert.Equal(RowAccess.Repeatable, Rows.From(Hundred.AsReadOnly()).Access);
        Assert.Equal(RowAccess.Once, Rows.From(Hundred.Where(static _ => true)).Access);
        Assert.Equal(new Reading.Trainer().Fit(Hundred[3..53]).Model, new Reading.Trainer().Fit(new ArraySegment<Reading>(Hundred, 3, 50)).Model);
    }
}

/// <summary>A record with weights.</summary>
[LinearModel]
public partial record Weighed(double Size, [Target] double Price, [SampleWeight] double Weight);
