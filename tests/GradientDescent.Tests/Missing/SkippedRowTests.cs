namespace GradientDescent.Tests.Missing;

/// <summary>Rows without a Height are left out and counted, and all else is as if they had never been there.</summary>
public class SkippedRowTests
{
    private static readonly Visit[] Rows = Visits.WithAge(Visits.Random((3 * Columns<double>.GroupRows) + 77, seed: 1));
    private static readonly FilledVisit[] Taken = Visits.Filled(Rows, double.NaN, double.NaN);

    public static TheoryData<TrainerOptions> Ways =>
    [
        new(),
        new() { MaxDegreeOfParallelism = 1 },
        new() { MaxDegreeOfParallelism = 3 },
        new() { InvalidRows = InvalidRows.Skip },
        new() { Solver = LeastSquaresSolver.Qr },
        new() { LearningRate = 1e-4, Epochs = 5, GradientSource = GradientSource.Moments },
        new() { LearningRate = 1e-4, Epochs = 5, GradientSource = GradientSource.Direct },
        new() { LearningRate = 1e-9, Epochs = 3, MiniBatches = new() { Size = 100, Shuffle = BatchShuffle.Rows } },
        new() { Epochs = 5, GradientSource = GradientSource.Direct, EarlyStopping = new() { ValidationFraction = 0.3, ValidationSeed = 1 } },
        new() { Epochs = 5, InvalidRows = InvalidRows.Skip, EarlyStopping = new() { ValidationFraction = 0.3 } },
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task However_they_come_in_the_fit_is_that_of_the_others(TrainerOptions options)
    {
        var expected = new FilledVisit.Trainer(options).Fit(Taken);
        var trainer = new Visit.Trainer(options);

        foreach (var fit in new[]
        {
            trainer.Fit(Rows), trainer.Fit(Rows.AsSpan()), trainer.Fit(Rows.AsMemory()), trainer.Fit(Rows.ToList()), trainer.Fit(Rows.Select(static row => row)),
            await trainer.FitAsync(Visits.Stream(Rows)),
        })
        {
            Assert.Equal(expected.Model, fit.Model.Filled);
            Assert.Equal(expected.LossHistory, fit.LossHistory);
            Assert.Equal(expected.ModelHistory, fit.ModelHistory.Select(static model => model.Filled));
            Assert.Equal((expected.RowCount, expected.ValidationRowCount), (fit.RowCount, fit.ValidationRowCount));
            Assert.Equal(Rows.Length - Taken.Length, fit.SkippedRows);
        }
    }

    [Fact]
    public void A_portion_is_fitted_without_them()
    {
        var options = new TrainerOptions { LearningRate = 1e-4 };

        var fit = new Visit.Trainer(options).PartialFit(Rows);

        Assert.Equal(new FilledVisit.Trainer(options).PartialFit(Taken).Model, fit.Model.Filled);
        Assert.Equal(Rows.Length - Taken.Length, fit.SkippedRows);
    }

    [Fact]
    public void They_are_in_neither_moments_nor_factors()
    {
        var (moments, expectedMoments) = (new Visit.Trainer().MomentsOf(Rows), new FilledVisit.Trainer().MomentsOf(Taken));
        var (factor, expectedFactor) = (new Visit.Trainer().QrFactorOf(Rows), new FilledVisit.Trainer().QrFactorOf(Taken));

        Assert.Equal((expectedMoments.RowCount, expectedMoments.SumOfWeights), (moments.RowCount, moments.SumOfWeights));
        Assert.Equal(expectedMoments.Means, moments.Means);
        Assert.Equal(expectedFactor.Means, factor.Means);
        for (var j = 0; j <= 4; j++)
        {
            for (var i = 0; i <= j; i++)
                Assert.Equal((expectedMoments.Covariance(i, j), expectedFactor[i, j]), (moments.Covariance(i, j), factor[i, j]));
        }
    }

    [Theory]
    [InlineData(InvalidRows.Throw)]
    [InlineData(InvalidRows.Skip)]
    public void Folds_and_paths_are_of_the_others(InvalidRows invalidRows)
    {
        var options = new TrainerOptions { InvalidRows = invalidRows };
        var (trainer, filled, ridges) = (new Visit.Trainer(options), new FilledVisit.Trainer(options), PenaltyGrid.Ridge(0.01, 1));

        var path = trainer.RegularizationPath(Rows, ridges);
        var shuffled = trainer.CrossValidate(Rows, Folds.Shuffled(5), ridges);
        var grouped = trainer.CrossValidate(Rows.Select(static row => row), Folds.ByGroup(3, static (Visit row) => (int)(row.Height!.Value * 100)), ridges);
        var oneOut = trainer.LeaveOneOut(Rows.ToList(), ridges);

        Assert.Equal(filled.RegularizationPath(Taken, ridges).Points.Select(static point => point.Model), path.Points.Select(static point => point.Model.Filled));
        AssertAlike(filled.CrossValidate(Taken, Folds.Shuffled(5), ridges), shuffled);
        AssertAlike(filled.CrossValidate(Taken, Folds.ByGroup(3, static (FilledVisit row) => (int)(row.Height * 100)), ridges), grouped);
        AssertAlike(filled.LeaveOneOut(Taken, ridges), oneOut);
        Assert.All([path.SkippedRows, shuffled.SkippedRows, grouped.SkippedRows, oneOut.SkippedRows], static skipped => Assert.Equal(Rows.Length - Taken.Length, skipped));

        static void AssertAlike(CrossValidation<FilledVisit.Model> expected, CrossValidation<Visit.Model> actual)
        {
            Assert.Equal(expected.RowCount, actual.RowCount);
            Assert.Equal(
                expected.Points.Select(static point => (point.Model, point.ValidationLoss, point.StandardError)),
                actual.Points.Select(static point => (point.Model.Filled, point.ValidationLoss, point.StandardError)));
        }
    }

    [Fact]
    public void A_loss_that_is_refitted_leaves_them_out_too()
    {
        var (options, folds) = (new TrainerOptions { Epochs = 3, GradientSource = GradientSource.Direct }, Folds.Contiguous(3));

        Assert.Equal(
            new FilledVisit.Trainer(options).CrossValidate(Taken, folds).Best.ValidationLoss,
            new Visit.Trainer(options).CrossValidate(Rows, folds).Best.ValidationLoss);
    }

    [Fact]
    public void Residuals_are_diagnosed_without_them()
    {
        var (trainer, filled) = (new Visit.Trainer(), new FilledVisit.Trainer());

        var expected = filled.Diagnose(Taken, filled.Fit(Taken));
        var actual = trainer.Diagnose(Rows, trainer.Fit(Rows));

        Assert.Equal((expected.DurbinWatson, expected.LargestLeverage, expected.Kurtosis), (actual.DurbinWatson, actual.LargestLeverage, actual.Kurtosis));
        Assert.Equal(expected.Hc3(), actual.Hc3());
    }

    [Fact]
    public async Task Behind_them_a_bad_row_is_refused_by_its_own_number()
    {
        var (trainer, fit) = (new Visit.Trainer(), new Visit.Trainer().Fit(Rows));
        var portions = new Visit.Trainer(new() { LearningRate = 1e-4 });
        foreach (var (bad, property) in new (Visit?, string?)[] { (Rows[0] with { Distance = 0 }, "Distance"), (null, null) })
        {
            var number = Rows.Length - 5;
            Visit[] rows = [.. Rows[..number], bad!, .. Rows[number..]];

            foreach (var refusal in new[]
            {
                Assert.Throws<InvalidRowException>(() => trainer.Fit(rows)),
                Assert.Throws<InvalidRowException>(() => trainer.Fit(rows.AsSpan())),
                Assert.Throws<InvalidRowException>(() => trainer.Fit(rows.Select(static row => row))),
                await Assert.ThrowsAsync<InvalidRowException>(() => trainer.FitAsync(Visits.Stream(rows))),
                Assert.Throws<InvalidRowException>(() => portions.PartialFit(rows)),
                Assert.Throws<InvalidRowException>(() => trainer.MomentsOf(rows)),
                Assert.Throws<InvalidRowException>(() => trainer.QrFactorOf(rows)),
                Assert.Throws<InvalidRowException>(() => trainer.RegularizationPath(rows, PenaltyGrid.Ridge(1))),
                Assert.Throws<InvalidRowException>(() => trainer.CrossValidate(rows, Folds.Shuffled(3))),
                Assert.Throws<InvalidRowException>(() => trainer.CrossValidate(rows, Folds.ByGroup(3, static (Visit row) => row.Households))),
                Assert.Throws<InvalidRowException>(() => trainer.LeaveOneOut(rows, PenaltyGrid.Ridge(1))),
                Assert.Throws<InvalidRowException>(() => trainer.Diagnose(rows, fit)),
            })
                Assert.Equal((number, property), (refusal.Row, refusal.Property));
        }
    }

    [Fact]
    public void Rows_that_are_invalid_as_well_are_skipped_if_so_told()
    {
        Visit?[] rows = [null, .. Rows, Rows[0] with { Distance = 0 }, Rows[0] with { Age = null }, Rows[0] with { Height = null, Price = -1 }];
        var trainer = new Visit.Trainer(new() { InvalidRows = InvalidRows.Skip });

        var fit = trainer.Fit(rows!);

        Assert.Equal(new FilledVisit.Trainer().Fit(Taken).Model, fit.Model.Filled);
        Assert.Equal(Rows.Length - Taken.Length + 4, fit.SkippedRows);
        Assert.Equal(fit.SkippedRows, trainer.RegularizationPath(rows!, PenaltyGrid.Ridge(1)).SkippedRows);
    }

    [Fact]
    public void In_columns_nothing_is_null_and_NaN_is_an_invalid_number()
    {
        var columns = Visits.ToColumns([.. Taken[..3], Taken[3] with { Height = double.NaN }, .. Taken[4..20]]);

        var refusal = Assert.Throws<InvalidRowException>(() => new Visit.Trainer().Fit(columns));

        Assert.Equal((3, "Height"), (refusal.Row, refusal.Property));
        Assert.Equal(1, new Visit.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(columns).SkippedRows);
    }

    [Fact]
    public void When_no_other_is_left_there_are_no_rows()
    {
        Visit[] none = [new(1, null, 2, 3, 1), new(2, null, 2, 3, 1)];

        Assert.Equal(
            "There are no rows of Visit to train on: 2 rows were left out, Height Missing: 2 rows (0, 1, counting from 0): give at least one valid row.",
            Assert.Throws<ArgumentException>(() => new Visit.Trainer().Fit(none)).Message);
        Assert.Contains("no rows of Visit", Assert.Throws<ArgumentException>(() => new Visit.Trainer().MomentsOf(none)).Message);
        Assert.Contains("no rows of Visit", Assert.Throws<ArgumentException>(() => new Visit.Trainer().RegularizationPath(none, PenaltyGrid.Ridge(1))).Message);
    }
}
