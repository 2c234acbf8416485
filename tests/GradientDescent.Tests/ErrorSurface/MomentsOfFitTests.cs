using GradientDescent.Tests.Missing;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.ErrorSurface;

/// <summary>A fit has the moments of its rows where those are what it used, and they fit again.</summary>
public class MomentsOfFitTests
{
    private static readonly Double2[] Rows = Some(500);

    public static TheoryData<TrainerOptions> ByMoments =>
    [
        new(),
        new() { MaxDegreeOfParallelism = 1 },
        new() { Penalty = Penalty.Ridge(0.1) },
        new() { Penalty = Penalty.Lasso(0.01) },
        new() { LearningRate = 0.1, Epochs = 50 },
        new() { LearningRate = 0.1, Epochs = 50, Standardize = true },
        new() { LearningRate = 0.01, Epochs = 50, Standardize = true, Penalty = new Penalty { L1 = 0.1, L2 = 0.1 } },
        new() { Epochs = 30 },
        new() { Optimizer = Optimizer.Nesterov(), Epochs = 20 },
        new() { LearningRate = 100, Epochs = 9, OnDivergence = OnDivergence.Continue },
        new() { Epochs = 50, EarlyStopping = new() { Tolerance = 1e-3 } },
    ];

    public static TheoryData<TrainerOptions> ByRows =>
    [
        new() { Epochs = 9, GradientSource = GradientSource.Direct },
        new() { Epochs = 9, MiniBatches = new() { Size = 32 } },
    ];

    public static TheoryData<TrainerOptions> OfRowsAlone =>
    [
        new() { GradientSource = GradientSource.Direct, Epochs = 9 },
        new() { MiniBatches = new() { Size = 32 } },
        new() { EarlyStopping = new() { ValidationFraction = 0.2 } },
    ];

    [Theory]
    [MemberData(nameof(ByMoments))]
    public void They_are_those_of_the_rows(TrainerOptions options)
    {
        var fit = new Double2.Trainer(options).Fit(Rows);

        AssertSame(new Double2.Trainer().MomentsOf(Rows), fit.Moments!);
        Assert.Equal(fit.Metrics.MeanSquaredError, fit.Moments!.MeanSquaredError(fit.Model), 1e-12 * (1 + fit.Metrics.MeanSquaredError));
    }

    [Theory]
    [MemberData(nameof(ByMoments))]
    public void They_fit_as_a_trainer_fits_them(TrainerOptions options)
    {
        var moments = new Double2.Trainer().MomentsOf(Rows);
        foreach (var start in new[] { null, new Double2.Model { X1 = 1, X2 = 2, Intercept = 3 } })
            AssertSame(new Double2.Trainer(options).Fit(moments, start), moments.Fit(options, start));
    }

    [Theory]
    [MemberData(nameof(ByRows))]
    public void A_fit_that_kept_its_rows_has_none(TrainerOptions options) => Assert.Null(new Double2.Trainer(options).Fit(Rows).Moments);

    [Fact]
    public void Neither_has_another_loss() => Assert.Null(new Double2.Trainer<Huber>(new(delta: 0.1)).Fit(Rows).Moments);

    [Theory]
    [MemberData(nameof(OfRowsAlone))]
    public void What_needs_rows_is_refused(TrainerOptions options)
    {
        var moments = new Double2.Trainer().MomentsOf(Rows);

        Assert.Contains("need the rows", Assert.Throws<InvalidOperationException>(() => moments.Fit(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_factor_gives_moments_too()
    {
        var (expected, actual) = (new Double2.Trainer().MomentsOf(Rows), new Double2.Trainer(new() { Solver = LeastSquaresSolver.Qr }).Fit(Rows).Moments!);

        Assert.Equal(expected.RowCount, actual.RowCount);
        for (var i = 0; i <= 2; i++)
            Assert.Equal(expected.Covariance(i, 2), actual.Covariance(i, 2), 1e-13);
    }

    [Fact]
    public void They_are_of_the_rows_that_were_trained_on()
    {
        Double2[] gaps = [.. Rows[..100], new(double.NaN, 1, 1), .. Rows[100..]];
        var (skipping, validating) = (new TrainerOptions { InvalidRows = InvalidRows.Skip }, new TrainerOptions { Epochs = 20, EarlyStopping = new() { ValidationFraction = 0.3 } });
        var validated = new Double2.Trainer(validating).Fit(Rows);

        AssertSame(new Double2.Trainer().MomentsOf(Rows), new Double2.Trainer(skipping).Fit(gaps).Moments!);
        Assert.Equal(Rows.Length - validated.ValidationRowCount, validated.Moments!.RowCount);
    }

    [Fact]
    public void Those_of_rows_filled_with_means_are_of_these_rows_alone()
    {
        var rows = Visits.Random(2000, seed: 6);
        var trainer = new Visit.MeanTrainer();
        var fit = trainer.Fit(rows);
        var moments = fit.Moments!;

        AssertSame(fit, moments.Fit());
        AssertSame(fit, trainer.Fit(moments));
        Assert.Equal(fit.Metrics.MeanSquaredError, moments.MeanSquaredError(fit.Model), 1e-9);
        foreach (var refuse in new Action[] { () => moments.Merge(moments), () => moments.Subtract(moments), () => moments.Save("never") })
            Assert.StartsWith("Visit replaces missing values of Age by its mean, but moments contain only the mean of their own rows", Assert.Throws<NotSupportedException>(refuse).Message);
        Assert.False(File.Exists("never"));
    }

    [Fact]
    public void Moments_that_know_no_means_fit_no_model_that_has_some()
    {
        var others = new RowMoments<Visit.MeanModel>(Visit.MeanModel.CreateShape(), new FilledVisit.Trainer().MomentsOf(Visits.Filled(Visits.Random(100, seed: 7, missing: 0), 1, 1)).Moments);

        Assert.StartsWith("Visit replaces missing values of Age by its mean", Assert.Throws<NotSupportedException>(() => others.Fit()).Message);
    }

    [Fact]
    public void A_cancelled_descent_hands_over_the_best_so_far() =>
        Assert.Throws<FitCanceledException<Double2.Model>>(() => new Double2.Trainer().MomentsOf(Rows).Fit(new() { Epochs = 9 }, cancellationToken: new(canceled: true)));

    private static void AssertSame<TModel>(FitResult<TModel> expected, FitResult<TModel> actual)
        where TModel : ILinearModel<TModel>
    {
        Assert.Equal((expected.Model, expected.Loss, expected.PenaltyValue, expected.GradientNorm), (actual.Model, actual.Loss, actual.PenaltyValue, actual.GradientNorm));
        Assert.Equal((expected.StopReason, expected.Epochs, expected.LearningRate, expected.RowCount), (actual.StopReason, actual.Epochs, actual.LearningRate, actual.RowCount));
        Assert.Equal(expected.Metrics, actual.Metrics);
        Assert.Equal(expected.LossHistory, actual.LossHistory);
        Assert.Equal(expected.ModelHistory, actual.ModelHistory);
        AssertSame(expected.Moments!, actual.Moments!);
    }

    private static void AssertSame<TModel>(RowMoments<TModel> expected, RowMoments<TModel> actual)
        where TModel : ILinearModel<TModel>
    {
        Assert.Equal((expected.RowCount, expected.SumOfWeights), (actual.RowCount, actual.SumOfWeights));
        Assert.Equal(expected.Means, actual.Means);
        Assert.Equal(Covariances(expected), Covariances(actual));
    }

    private static IEnumerable<double> Covariances<TModel>(RowMoments<TModel> moments)
        where TModel : ILinearModel<TModel> =>
        Enumerable.Range(0, moments.Means.Count).SelectMany(i => Enumerable.Range(0, i + 1).Select(j => moments.Covariance(i, j)));

    private static Double2[] Some(int count)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, count).Select(_ => new Double2(random.NextDouble(), 1 + random.NextDouble(), random.NextDouble()))
            .Select(row => row with { Y = 3 - row.X1 + (2 * row.X2) + row.Y })];
    }
}
