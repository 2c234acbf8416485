using GradientDescent.Tests.Records;
using GradientDescent.Tests.Scoring;

namespace GradientDescent.Tests.Selection;

public class SplitTests
{
    [Theory]
    [InlineData(2, 0.01, 1)]
    [InlineData(7, 0.3, 2)]
    [InlineData(1000, 0.2, 200)]
    [InlineData(3, 0.99, 2)]
    public void Every_row_goes_to_one_side_in_the_order_it_had(int count, double fraction, int tested)
    {
        int[] rows = [.. Enumerable.Range(0, count)];
        var (training, test) = TrainTestSplit.Of(rows, fraction, seed: 5);

        Assert.Equal(tested, test.Length);
        Assert.Equal(rows, training.Concat(test).Order());
        Assert.Equal(test.Order(), test);
        Assert.Equal(training.Order(), training);
    }

    [Fact]
    public void The_seed_draws_and_a_larger_fraction_only_adds()
    {
        int[] rows = [.. Enumerable.Range(0, 500)];

        Assert.Equal(TrainTestSplit.Of(rows, 0.3, seed: 1).Test, TrainTestSplit.Of(rows, 0.3, seed: 1).Test);
        Assert.NotEqual(TrainTestSplit.Of(rows, 0.3, seed: 1).Test, TrainTestSplit.Of(rows, 0.3, seed: 2).Test);
        Assert.Subset(TrainTestSplit.Of(rows, 0.4, seed: 1).Test.ToHashSet(), TrainTestSplit.Of(rows, 0.3, seed: 1).Test.ToHashSet());
    }

    [Fact]
    public void What_cannot_be_split_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainTestSplit.Of([1, 2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainTestSplit.Of([1, 2], double.NaN));
        Assert.Contains("give 2 or more", Assert.Throws<ArgumentException>(() => TrainTestSplit.Of([1], 0.5)).Message);
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.2)]
    [InlineData(0.37)]
    [InlineData(0.9)]
    public void A_stratified_split_has_the_share_of_every_kind(double fraction)
    {
        var random = new Random(1);
        int[] rows = [.. Enumerable.Range(0, 1000).Select(_ => (int)(random.NextDouble() * random.NextDouble() * 8))];

        var (training, test) = TrainTestSplit.Stratified(rows, fraction, static row => row, seed: 3);

        Assert.Equal((int)Math.Round(fraction * rows.Length), test.Length);
        Assert.Equal(rows.Order(), training.Concat(test).Order());
        Assert.All(rows.GroupBy(static row => row), kind => Assert.InRange(test.Count(row => row == kind.Key) - (fraction * kind.Count()), -1, 1));
    }

    [Fact]
    public void The_rows_of_a_group_stay_together()
    {
        (int Group, int Row)[] rows = [.. Enumerable.Range(0, 2000).Select(static row => (row * row % 101, row))];

        var (training, test) = TrainTestSplit.ByGroup(rows, 0.25, static row => row.Group, seed: 3);

        Assert.Empty(training.Select(static row => row.Group).Intersect(test.Select(static row => row.Group)));
        Assert.Equal(rows, training.Concat(test).OrderBy(static row => row.Row));
        Assert.InRange(test.Length, 500 - 20, 500 + 20);
        Assert.NotEqual(test, TrainTestSplit.ByGroup(rows, 0.25, static row => row.Group, seed: 4).Test);
        Assert.Subset(TrainTestSplit.ByGroup(rows, 0.4, static row => row.Group, seed: 3).Test.ToHashSet(), test.ToHashSet());
        Assert.Equal((1, 3), (TrainTestSplit.ByGroup([1, 2, 2, 2], 0.01, static row => row, seed: 1) is var (one, other) ? (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length)) : default));
        Assert.Contains("2 groups or more", Assert.Throws<ArgumentException>(() => TrainTestSplit.ByGroup(rows, 0.5, static _ => 1)).Message);
    }

    [Fact]
    public void The_latest_rows_are_the_test_rows()
    {
        var (training, test) = TrainTestSplit.ByTime([4, 1, 3, 5, 2, 5], 0.5, static row => new DateOnly(2026, 1, row));

        Assert.Equal([1, 3, 2], training);
        Assert.Equal([4, 5, 5], test);
    }

    [Fact]
    public void Rows_that_can_be_read_again_are_split_while_they_are_read()
    {
        int[] numbers = [.. Enumerable.Range(0, 10_000)];
        var (training, test) = Rows.Repeatable(() => numbers).Split(0.2, seed: 3);

        Assert.InRange(test.Count(), 1850, 2150);
        Assert.Equal(numbers, training.Concat(test).Order());
        Assert.Equal(test, test);
        Assert.Subset(Rows.Repeatable(() => numbers).Split(0.3, seed: 3).Test.ToHashSet(), test.ToHashSet());
        Assert.Contains("once for each side", Assert.Throws<InvalidOperationException>(() => Rows.From(numbers.Where(static _ => true)).Split(0.2)).Message);
    }

    [Fact]
    public void The_rows_of_a_source_are_split_as_those_of_a_list()
    {
        Home[] homes = [.. Enumerable.Range(0, 60).Select(static i => Home.Some[i % Home.Some.Length] with { Rooms = i, Age = i % 7 == 0 ? null : i % 11 })];
        IReadOnlyDictionary<string, object?>[] named = [.. homes.Select(static home => new Dictionary<string, object?>(home.Named()) { ["Price"] = home.Price })];
        var (training, test) = new NamedSource(named).Split(0.3, seed: 2);
        var (expectedTraining, expectedTest) = Rows.Repeatable(() => homes).Split(0.3, seed: 2);
        var model = new Home.Trainer().Fit(expectedTraining).Model;

        Assert.Equal(model, new Home.Trainer().Fit(training).Model);
        Assert.Equal(PlainScores.Bits(model.Evaluate(expectedTest)), PlainScores.Bits(model.Evaluate(test)));
        Assert.Equal(model.Predict(expectedTraining), model.Predict(training));
    }

    [Fact]
    public void A_faulty_row_keeps_its_fault_on_its_side()
    {
        IReadOnlyDictionary<string, object?>[] named = [.. Enumerable.Range(0, 100).Select(static i => new Dictionary<string, object?> { ["Bedrooms"] = i % 10 == 3 ? "many" : i, ["Price"] = 2.0 * i })];
        var (training, test) = new NamedSource(named).Split(0.5, seed: 2);
        var model = new House.Model { Intercept = 0, Bedrooms = 2 };

        ModelScores[] scores = [model.Evaluate(training), model.Evaluate(test)];

        Assert.All(scores, static side => Assert.Equal(0, side.MeanSquaredError));
        Assert.Equal((90, 10), (scores.Sum(static side => side.RowCount), scores.Sum(static side => side.Unpredicted.Sum(static reason => reason.RowCount))));
    }
}
