using GradientDescent.Data;
using GradientDescent.RowReading;

namespace GradientDescent.Tests.Missing;

/// <summary>In place of a missing Age stands the mean, and all else is as if somebody had put it there.</summary>
public class MeanTests
{
    /// <summary>A mean is the nearest double, or the one beside it.</summary>
    private const double Rounding = 4e-16;

    private static readonly Visit[] Rows = Visits.Random((3 * Columns<double>.GroupRows) + 77, seed: 2);

    public static TheoryData<TrainerOptions> Ways => SkippedRowTests.Ways;

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task However_they_come_in_the_fit_is_that_of_filled_columns(TrainerOptions options)
    {
        var trainer = new Visit.MeanTrainer(options);
        var model = trainer.Fit(Rows).Model;
        var expected = new FilledVisit.Trainer(options).Fit(Visits.ToColumns(Visits.Filled(Rows, model)));

        AssertMeans(TrainingRows(Visits.Filled(Rows, double.NaN, double.NaN), options), model);
        foreach (var fit in new[]
        {
            trainer.Fit(Rows), trainer.Fit(Rows.AsSpan()), trainer.Fit(Rows.AsMemory()), trainer.Fit(Rows.ToList()), trainer.Fit(Rows.Select(static row => row)),
            await trainer.FitAsync(Visits.Stream(Rows)), trainer.Fit(Visits.ToColumns(Visits.Filled(Rows, double.NaN, double.NaN))),
        })
        {
            Assert.Equal(model with { Filled = expected.Model }, fit.Model);
            Assert.Equal((expected.Loss, expected.RowCount, expected.ValidationRowCount), (fit.Loss, fit.RowCount, fit.ValidationRowCount));
            Assert.Equal(expected.LossHistory, fit.LossHistory);
            Assert.Equal(expected.ValidationLossHistory, fit.ValidationLossHistory);
            Assert.Equal(expected.ModelHistory.Select(point => model with { Filled = point }), fit.ModelHistory);
        }
    }

    [Fact]
    public void Any_loss_is_fitted_to_filled_rows()
    {
        var fit = new Visit.MeanTrainer<Huber>(new(delta: 0.1)).Fit(Rows);

        Assert.Equal(new FilledVisit.Trainer<Huber>(new(delta: 0.1)).Fit(Visits.Filled(Rows, fit.Model)).Model, fit.Model.Filled);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits()
    {
        var many = Visits.Random((2 * Chunk<double>.MaxRows) + 7, seed: 5);
        var model = new Visit.MeanTrainer(new() { MaxDegreeOfParallelism = 1 }).Fit(many).Model;

        AssertMeans(Visits.Filled(many, double.NaN, double.NaN), model);
        Assert.Equal(new FilledVisit.Trainer().Fit(Visits.Filled(many, model)).Model, model.Filled);
        foreach (var threads in new[] { 2, 3, 8 })
        {
            var trainer = new Visit.MeanTrainer(new() { MaxDegreeOfParallelism = threads });
            Assert.Equal(model, trainer.Fit(many).Model);
            Assert.Equal(model, trainer.Fit(Visits.ToColumns(Visits.Filled(many, double.NaN, double.NaN))).Model);
        }
    }

    [Fact]
    public void Over_random_patterns_of_gaps_and_weights_it_is_the_weighted_mean_of_what_is_known()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var rows = Visits.Random(6 + (seed % 50), seed, missing: seed % 10 / 10.0);

            // Features may determine one another among so few rows; a ridge still has one answer.
            var options = new TrainerOptions { Penalty = Penalty.Ridge(0.1) };
            var fit = new Visit.MeanTrainer(options).Fit(rows);

            AssertMeans(Visits.Filled(rows, double.NaN, double.NaN), fit.Model);
            Assert.Equal(new FilledVisit.Trainer(options).Fit(Visits.ToColumns(Visits.Filled(rows, fit.Model))).Model, fit.Model.Filled);
            Assert.Equal(rows.Count(static row => row.Height is null), fit.SkippedRows);
        }
    }

    [Fact]
    public void A_row_of_weight_2_is_the_row_twice()
    {
        Visit[] once = [new(10, 1, 1, 2, 1), new(20, 1.5, 2, 3, 2), new(null, 1.7, 3, 3, 1), new(35, 1.6, 3, 4, 1)];
        Visit[] twice = [once[0], once[1] with { Households = 1 }, once[1] with { Households = 1 }, once[2], once[3]];
        var options = new TrainerOptions { Penalty = Penalty.Ridge(0.1) };

        Assert.Equal(21.25, new Visit.MeanTrainer(options).Fit(once).Model.AgeMean);
        Assert.Equal(21.25, new Visit.MeanTrainer(options).Fit(twice).Model.AgeMean);
    }

    [Fact]
    public void The_mean_of_numbers_that_are_all_alike_is_that_number() =>
        Assert.Equal(0.1, new Visit.MeanTrainer().Fit(Rows.Select(static row => row with { Age = row.Age is null ? null : 0.1 })).Model.AgeMean);

    [Fact]
    public void Columns_that_somebody_gave_stay_as_they_are()
    {
        var columns = Visits.ToColumns([new(double.NaN, 4, 1, 2, 3, 1), new(2, double.NaN, 2, 3, 4, 1), new(3, 9, 2, 4, 4, 1)]);

        new Visit.MeanTrainer(new() { Penalty = Penalty.Ridge(1) }).Fit(columns);
        new Visit.MeanTrainer().CrossValidate(columns, Folds.Contiguous(3), PenaltyGrid.Ridge(1));

        Assert.Equal((double.NaN, double.NaN), (columns.Block(0)[0, 0], columns.Block(0)[1, 1]));
    }

    [Fact]
    public void A_feature_that_no_row_that_counts_has_is_refused_by_name()
    {
        Visit[] rows = [new(null, 1, 1, 2, 1), new(7, 2, 2, 3, 0), new(7, null, 2, 3, 1)];

        foreach (var refusal in new[]
        {
            Assert.Throws<ArgumentException>(() => new Visit.MeanTrainer().Fit(rows)),
            Assert.Throws<ArgumentException>(() => new Visit.MeanTrainer().RegularizationPath(rows, PenaltyGrid.Ridge(1))),
            Assert.Throws<ArgumentException>(() => new Visit.MeanTrainer().Fit(Visits.ToColumns(Visits.Filled(rows, double.NaN, double.NaN)))),
        })
            Assert.StartsWith("Age is missing in every training row with a weight above 0", refusal.Message);

        Assert.Contains("All sample weights are 0", Assert.Throws<ArgumentException>(() => new Visit.MeanTrainer().Fit(rows[1..2])).Message);
    }

    [Fact]
    public void Any_other_number_that_is_none_is_still_refused_or_skipped()
    {
        Visit[] rows = [.. Rows[..20], Rows[0] with { Age = null }, Rows[0] with { Age = -1e200 }, Rows[0] with { Distance = -1 }];
        var skipping = new Visit.MeanTrainer(new() { InvalidRows = InvalidRows.Skip });
        var columns = Visits.ToColumns(Visits.Filled(rows[20..], double.NaN, double.NaN));

        Assert.Equal((21, "Age"), Refused(() => new Visit.MeanTrainer().Fit(rows)));
        Assert.Equal((21, "Age"), Refused(() => new Visit.MeanTrainer().CrossValidate(rows, Folds.Contiguous(3))));
        Assert.Equal((1, "Age"), Refused(() => new Visit.MeanTrainer().Fit(columns)));
        Assert.Equal(skipping.Fit(rows[..21]).Model, skipping.Fit(rows).Model);
        Assert.Equal(skipping.Fit(rows[..21]).SkippedRows + 2, skipping.Fit(rows).SkippedRows);

        static (long, string?) Refused(Action fit)
        {
            var refusal = Assert.Throws<InvalidRowException>(fit);
            return (refusal.Row, refusal.Property);
        }
    }

    /// <summary>The rows to train on, as the trainer draws them.</summary>
    private static FilledVisit[] TrainingRows(FilledVisit[] rows, TrainerOptions options)
    {
        if (options.EarlyStopping?.ValidationFraction is not { } fraction)
            return rows;
        var draw = new ValidationDraw(fraction, options.EarlyStopping.ValidationSeed);
        return [.. rows.Where(_ => !draw.Next())];
    }

    private static void AssertMeans(IReadOnlyList<FilledVisit> rows, Visit.MeanModel model)
    {
        var known = rows.Where(static row => !double.IsNaN(row.Age)).ToArray();
        var weight = known.Sum(static row => (decimal)row.Households);
        AssertNear(known.Sum(static row => (decimal)row.Households * Exact(row.Age)) / weight, model.AgeMean);
        AssertNear(known.Sum(static row => (decimal)row.Households * Exact(row.AgePower2)) / weight, model.AgePower2Mean);

        static void AssertNear(decimal expected, double actual) => Assert.Equal(1, actual / (double)expected, Rounding);

        // A cast alone would round to 15 digits.
        static decimal Exact(double value) => (decimal)value + (decimal)(value - (double)(decimal)value);
    }
}
