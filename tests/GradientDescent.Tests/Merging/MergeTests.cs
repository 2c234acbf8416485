using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Merging;

/// <summary>Rows that come in parts are fitted as if they had come together.</summary>
public class MergeTests
{
    /// <summary>Merging rounds a few times more.</summary>
    private const double Rounding = 1e-13;

    /// <summary>What the issue of all this is: models that agree.</summary>
    private const double Agreement = 1e-12;

    private static readonly Survey.Trainer Trainer = new();

    [Theory]
    [InlineData(5, 8)]
    [InlineData(2, 300)]
    [InlineData(9_000, 20_000)]
    public void Moments_of_parts_merge_to_those_of_all_rows(int first, int second)
    {
        var (a, b) = (SurveyRows.Of(first, seed: 1), SurveyRows.Of(second, seed: 2));

        var merged = Trainer.MomentsOf(a).Merge(Trainer.MomentsOf(b));

        var all = Trainer.MomentsOf([.. a, .. b]);
        Assert.Equal(all.RowCount, merged.RowCount);
        Assert.Equal(all.SumOfWeights, merged.SumOfWeights, Rounding * all.SumOfWeights);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(all.Means[i], merged.Means[i], Rounding * Math.Abs(all.Means[i]));
            for (var j = 0; j < 2; j++)
            {
                Assert.Equal(all.Covariance(i, j), merged.Covariance(i, j), Rounding * Math.Sqrt(all.Covariance(i, i) * all.Covariance(j, j)));
                Assert.InRange(Math.Abs(all.Covariance(i, j) - merged.Covariance(i, j)), 0, all.CovarianceError(i, j) + merged.CovarianceError(i, j));
            }
        }
    }

    [Theory]
    [InlineData(2, 300)]
    [InlineData(9_000, 20_000)]
    public void A_model_of_merged_parts_is_that_of_all_rows(int first, int second)
    {
        var (a, b) = (SurveyRows.Of(first, seed: 3), SurveyRows.Of(second, seed: 4));

        var all = Trainer.Fit([.. a, .. b]);

        AssertAgree(all, Trainer.Fit(Trainer.MomentsOf(a).Merge(Trainer.MomentsOf(b))));
        AssertAgree(all, Trainer.Fit(Trainer.QrFactorOf(a).Merge(Trainer.QrFactorOf(b))));
    }

    [Fact]
    public void Moments_fit_as_their_rows_do_to_the_last_bit()
    {
        var rows = SurveyRows.Of(20_000, seed: 5);
        foreach (var options in new TrainerOptions[] { new(), new() { Penalty = Penalty.Ridge(0.5), Standardize = true }, new() { LearningRate = 1e-4, Epochs = 50 } })
        {
            var trainer = new Survey.Trainer(options);

            Assert.Equal(trainer.Fit(rows).Model, trainer.Fit(trainer.MomentsOf(rows)).Model);
        }
    }

    [Fact]
    public void A_factor_fits_as_the_solver_of_its_kind()
    {
        var rows = SurveyRows.Of(20_000, seed: 6);
        var trainer = new Survey.Trainer(new() { Solver = LeastSquaresSolver.Qr });

        var fit = trainer.Fit(trainer.QrFactorOf(rows));

        Assert.Equal(SolutionMethod.Qr, fit.Solution!.Method);
        Assert.Equal(trainer.Fit(rows).Model, fit.Model);
        Assert.Equal(trainer.Fit(rows.Select(row => row)).Model, fit.Model);
    }

    [Fact]
    public void A_descent_can_go_down_a_factor_too()
    {
        var rows = SurveyRows.Of(500, seed: 7);
        var trainer = new Survey.Trainer(new() { Optimizer = Optimizer.Lbfgs(), EarlyStopping = new() { GradientTolerance = 1e-6 }, Standardize = true });

        AssertAgree(trainer.Fit(rows), trainer.Fit(trainer.QrFactorOf(rows)), 1e-8);
    }

    [Fact]
    public void Columns_have_the_moments_of_their_rows()
    {
        var columns = new Columns<double>(3);
        var rows = SurveyRows.Of(300, seed: 8);
        foreach (var row in rows)
        {
            var block = columns.AddRows(1);
            (block[0, 0], block[1, 0], block[2, 0]) = (row.Age, row.Income, row.Households);
        }

        Assert.Equal(Trainer.MomentsOf(rows).Covariance(0, 1), Trainer.MomentsOf(columns).Covariance(0, 1));
        Assert.Equal(Trainer.QrFactorOf(rows)[0, 1], Trainer.QrFactorOf(columns)[0, 1]);
    }

    [Fact]
    public void What_needs_rows_is_refused()
    {
        var moments = Trainer.MomentsOf(SurveyRows.Of(50, seed: 9));

        Assert.Contains("Huber", Assert.Throws<NotSupportedException>(() => new Survey.Trainer<Huber>(new(delta: 1)).Fit(moments)).Message);
        foreach (var options in new TrainerOptions[] { new() { MiniBatches = new() }, new() { EarlyStopping = new() { ValidationFraction = 0.2 } }, new() { GradientSource = GradientSource.Direct } })
            Assert.Contains("need the rows", Assert.Throws<InvalidOperationException>(() => new Survey.Trainer(options).Fit(moments)).Message);
        Assert.Contains("no rows", Assert.Throws<ArgumentException>(() => Trainer.MomentsOf([])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => moments.Covariance(0, 2));
    }

    private static void AssertAgree(FitResult<Survey.Model> expected, FitResult<Survey.Model> actual, double tolerance = Agreement)
    {
        Assert.Equal(expected.Model.Age, actual.Model.Age, tolerance * Math.Abs(expected.Model.Age));
        Assert.Equal(expected.Model.Intercept, actual.Model.Intercept, tolerance * Math.Abs(expected.Model.Intercept));
        Assert.Equal(expected.Loss, actual.Loss, 10 * tolerance * expected.Loss);
        Assert.Equal(expected.RowCount, actual.RowCount);
    }
}
