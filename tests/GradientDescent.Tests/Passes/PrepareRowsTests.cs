using GradientDescent.Tests.Missing;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Passes;

/// <summary>A trainer's rows, passed over with sums of one's own.</summary>
public class PrepareRowsTests
{
    /// <summary>Some ten thousand sums in another order.</summary>
    private const double Rounding = 1e-10;

    private static readonly Visit[] Rows = Visits.Random((3 * Columns<double>.GroupRows) + 77, seed: 8);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_they_come_in_and_on_any_number_of_threads_the_sums_have_the_same_bits(int threads)
    {
        var rows = Visits.Filled(Rows, ageMean: 40, agePower2Mean: 1700);
        var (one, many, model) = (new FilledVisit.Trainer(new() { MaxDegreeOfParallelism = 1 }), new FilledVisit.Trainer(new() { MaxDegreeOfParallelism = threads }), new FilledVisit.Trainer().Fit(rows).Model);
        var expected = OwnSums.Of(one.PrepareRows(rows, model));

        AssertPlain(rows, expected);
        foreach (var source in new[] { many.PrepareRows(rows, model), many.PrepareRows(rows.ToList(), model), many.PrepareRows(Once(rows), model), many.PrepareRows(Visits.ToColumns(rows), model) })
        {
            Assert.Equal((rows.Length, 6), (source.RowCount, source.ColumnCount));
            AssertSame(expected, OwnSums.Of(source));
            AssertSame(expected, OwnSums.Of(source));
        }
    }

    [Fact]
    public void A_float_record_is_passed_over_in_float()
    {
        Assay[] rows = [new(1, 2, 3, 4, 5, 6, 7, 2), new(0.1f, 0, 0, 0, 0, 0, 0.5f, 1)];

        var sums = OwnSums.Of(new Assay.Trainer().PrepareRows(rows, new Assay.Trainer().Fit(rows).Model));

        Assert.Equal([1 + (double)0.1f, 2, 3, 4, 5, 6, 7.5, 3], sums.Columns);
    }

    [Fact]
    public void Rows_that_a_fit_skips_are_left_out()
    {
        House[] mixed = [new(double.NaN, 1), .. House.Tutorial, new(1, double.PositiveInfinity)];
        var columns = new Columns<double>(2);
        House.Trainer.Kernel.Write(mixed, columns.AddRows(mixed.Length));
        var (skipping, model) = (new House.Trainer(new() { InvalidRows = InvalidRows.Skip }), new House.Trainer().Fit(House.Tutorial).Model);
        var expected = OwnSums.Of(new House.Trainer().PrepareRows(House.Tutorial, model));

        AssertSame(expected, OwnSums.Of(skipping.PrepareRows(mixed, model)));
        AssertSame(expected, OwnSums.Of(skipping.PrepareRows(Once(mixed), model)));
        AssertSame(expected, OwnSums.Of(skipping.PrepareRows(columns, model)));
        var refusal = Assert.Throws<InvalidRowException>(() => OwnSums.Of(new House.Trainer().PrepareRows(mixed, model)));
        Assert.Equal((0, "Bedrooms"), (refusal.Row, refusal.Property));
        Assert.Throws<InvalidRowException>(() => new House.Trainer().PrepareRows(Once(mixed), model));
    }

    [Fact]
    public void Means_stand_in_place_of_what_is_missing()
    {
        var trainer = new Visit.MeanTrainer();
        var model = trainer.Fit(Rows).Model;
        var filled = Visits.Filled(Rows, model);
        var columns = Visits.ToColumns(Visits.Filled(Rows, double.NaN, double.NaN));
        var expected = OwnSums.Of(new FilledVisit.Trainer().PrepareRows(filled, model.Filled));

        AssertSame(expected, OwnSums.Of(trainer.PrepareRows(Rows, model)));
        AssertSame(expected, OwnSums.Of(trainer.PrepareRows(Once(Rows), model)));
        AssertSame(expected, OwnSums.Of(trainer.PrepareRows(columns, model)));
        Assert.True(double.IsNaN(OwnSums.Of(new FilledVisit.Trainer().PrepareRows(columns, model.Filled)).Columns[0]), "the columns that were given are as they were");
        Assert.Contains("mean for missing values of Age is not finite", Assert.Throws<ArgumentException>(() => trainer.PrepareRows(Rows, model with { AgeMean = double.NaN })).Message);
    }

    [Fact]
    public void Moments_of_a_pass_are_a_trainers()
    {
        var rows = Visits.Filled(Rows, ageMean: 40, agePower2Mean: 1700);
        var trainer = new FilledVisit.Trainer();
        var (expected, actual) = (trainer.MomentsOf(rows), RowMoments.Of<FilledVisit.Model>(trainer.PrepareRows(rows, trainer.Fit(rows).Model)));

        Assert.Equal((expected.RowCount, expected.SumOfWeights), (actual.RowCount, actual.SumOfWeights));
        Assert.Equal(expected.Means, actual.Means);
        for (var i = 0; i <= 4; i++)
            Assert.Equal(expected.Covariance(i, 4), actual.Covariance(i, 4));
    }

    [Fact]
    public void Moments_of_other_rows_are_refused()
    {
        var (houses, visits) = (new House.Trainer().PrepareRows(House.Tutorial, new() { Bedrooms = 1, Intercept = 2 }), new Visit.MeanTrainer());
        var model = visits.Fit(Rows).Model;

        Assert.Contains("not rows of FilledVisit: they have 2 columns", Assert.Throws<ArgumentException>(() => RowMoments.Of<FilledVisit.Model>(houses)).Message);
        Assert.StartsWith("Visit replaces missing values", Assert.Throws<NotSupportedException>(() => RowMoments.Of<Visit.MeanModel>(visits.PrepareRows(Rows, model))).Message);
        Assert.Throws<ArgumentNullException>(() => RowMoments.Of<House.Model>(null!));
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var trainer = new House.Trainer();
        House.Model model = new() { Bedrooms = 1, Intercept = 2 };
        var source = trainer.PrepareRows(House.Tutorial, model);

        Assert.Contains("no rows of House", Assert.Throws<ArgumentException>(() => trainer.PrepareRows([], model)).Message);
        Assert.Contains("no rows of House", Assert.Throws<ArgumentException>(() => trainer.PrepareRows(Once<House>([]), model)).Message);
        Assert.Contains("no rows of House", Assert.Throws<ArgumentException>(() => trainer.PrepareRows(new Columns<double>(2), model)).Message);
        Assert.Contains("House needs 2", Assert.Throws<ArgumentException>(() => trainer.PrepareRows(new Columns<double>(3), model)).Message);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => trainer.PrepareRows((House[])null!, model)).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentNullException>(() => trainer.PrepareRows((Columns<double>)null!, model)).ParamName);
        Assert.Equal("model", Assert.Throws<ArgumentNullException>(() => trainer.PrepareRows(House.Tutorial, null!)).ParamName);
        Assert.Equal("total", Assert.Throws<ArgumentNullException>(() => source.AddTo<OwnSums>(null!, () => new(2))).ParamName);
        Assert.Equal("create", Assert.Throws<ArgumentNullException>(() => source.AddTo(new OwnSums(2), null!)).ParamName);
    }

    private static void AssertSame(OwnSums expected, OwnSums actual)
    {
        Assert.Equal((expected.Rows, expected.Numbered), (actual.Rows, actual.Numbered));
        Assert.Equal(expected.Columns, actual.Columns);
    }

    private static void AssertPlain(FilledVisit[] rows, OwnSums actual)
    {
        double[][] numbers = [.. rows.Select(static row => new[] { row.Age, row.AgePower2, row.Height, row.LogDistance, row.LogPrice, row.Households })];

        Assert.Equal(rows.Length, actual.Rows);
        for (var column = 0; column < 6; column++)
            Assert.Equal(numbers.Sum(row => row[column]), actual.Columns[column], Rounding * Math.Abs(actual.Columns[column]));
        Assert.Equal(numbers.Select(static (row, i) => row.Sum() * (i + 1)).Sum(), actual.Numbered, Rounding * Math.Abs(actual.Numbered));
    }

    /// <summary>A sequence that can be enumerated once.</summary>
    private static IEnumerable<TRow> Once<TRow>(TRow[] rows)
    {
        var left = new Queue<TRow>(rows);
        while (left.TryDequeue(out var row))
            yield return row;
    }
}
