namespace GradientDescent.Statistics.Tests.Summaries;

[LinearModel]
public partial record LogPriced(double X, [Target, Log] double Y);

[LinearModel]
public partial record LogP1Priced(double X, [Target, LogP1] double Y);

[LinearModel]
public partial record RootPriced(double X, [Target, SquareRoot] double Y);

[LinearModel]
public partial record ReciprocalPriced(double X, [Target, Reciprocal] double Y);

[LinearModel]
public partial record ExpPriced(double X, [Target, Exp] double Y);

/// <summary>A model of a transformed target says so, and transforms its predictions back on request, with their intervals and with the mean by smearing.</summary>
public class BackTransformTests
{
    private static readonly double[] Errors = [.. Enumerable.Range(0, 30).Select(static i => 0.2 * Math.Sin(i * i))];

    [Fact]
    public void Of_a_logarithm() => Agrees<LogPriced, LogPriced.Model>(
        new LogPriced.Trainer(), static (x, t) => new(x, Math.Exp(t)), static row => LogPriced.Trainer.Features(row), static (model, row) => model.Predict(row), Math.Exp, static row => row.Y);

    [Fact]
    public void Of_a_logarithm_of_1_more() => Agrees<LogP1Priced, LogP1Priced.Model>(
        new LogP1Priced.Trainer(), static (x, t) => new(x, double.ExpM1(t)), static row => LogP1Priced.Trainer.Features(row), static (model, row) => model.Predict(row), double.ExpM1, static row => row.Y);

    [Fact]
    public void Of_a_square_root() => Agrees<RootPriced, RootPriced.Model>(
        new RootPriced.Trainer(), static (x, t) => new(x, t * t), static row => RootPriced.Trainer.Features(row), static (model, row) => model.Predict(row), static t => t * t, static row => row.Y);

    [Fact]
    public void Of_a_reciprocal() => Agrees<ReciprocalPriced, ReciprocalPriced.Model>(
        new ReciprocalPriced.Trainer(), static (x, t) => new(x, 1 / t), static row => ReciprocalPriced.Trainer.Features(row), static (model, row) => model.Predict(row), static t => 1 / t, static row => row.Y);

    [Fact]
    public void Of_an_exponential() => Agrees<ExpPriced, ExpPriced.Model>(
        new ExpPriced.Trainer(), static (x, t) => new(x, Math.Log(t)), static row => ExpPriced.Trainer.Features(row), static (model, row) => model.Predict(row), Math.Log, static row => row.Y);

    [Fact]
    public void A_logarithms_smearing_estimate_is_its_prediction_times_the_smearing_factor()
    {
        LogPriced[] rows = [.. Errors.Select(static (error, i) => new LogPriced(i, Math.Exp(2 + (0.1 * i) + error)))];
        var trainer = new LogPriced.Trainer();
        var fit = trainer.Fit(rows);
        var prepared = trainer.PrepareRows(rows, fit.Model);

        Assert.Equal(fit.Model.Predict(7) * fit.SmearingFactor(prepared), fit.SmearingEstimates(prepared, [[7]])[0], 1e-9);
        Assert.Throws<ArgumentException>(() => fit.SmearingEstimates(prepared, [[7, 8]]));
    }

    [Fact]
    public void An_interval_beyond_the_domain_is_what_the_transform_leaves_of_it()
    {
        RootPriced[] roots = [new(0, 9), new(1, 1), new(2, 4), new(3, 0.1), new(4, 6)];
        var root = new RootPriced.Trainer().Fit(roots).Summary().Predict([2]);
        Assert.True(root.PredictionInterval.Lower < 0);
        Assert.Equal(new(0, Math.Pow(root.PredictionInterval.Upper, 2)), root.BackTransformed!.PredictionInterval);

        ReciprocalPriced[] reciprocals = [new(0, 9), new(1, 0.3), new(2, 4), new(3, 0.5), new(4, 6)];
        var reciprocal = new ReciprocalPriced.Trainer().Fit(reciprocals).Summary().Predict([2]);
        Assert.True(reciprocal.PredictionInterval.Lower < 0);
        Assert.Equal(new(double.NegativeInfinity, double.PositiveInfinity), reciprocal.BackTransformed!.PredictionInterval);

        ExpPriced[] exponentials = [new(0, 1), new(1, -3), new(2, 1.5), new(3, -1), new(4, 0.5)];
        var exponential = new ExpPriced.Trainer().Fit(exponentials).Summary().Predict([2]);
        Assert.True(exponential.PredictionInterval.Lower < 0);
        Assert.Equal(new(double.NegativeInfinity, Math.Log(exponential.PredictionInterval.Upper)), exponential.BackTransformed!.PredictionInterval);
    }

    [Fact]
    public void A_target_without_transform_has_nothing_to_transform_back()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(House.Tutorial);
        var prepared = trainer.PrepareRows(House.Tutorial, fit.Model);
        var estimate = fit.Summary().Predict([6]);

        Assert.Null(estimate.BackTransformed);
        Assert.Equal(estimate.Value, fit.SmearingEstimates(prepared, [[6]])[0], 1e-9);
        Assert.Equal(fit.Metrics.MeanSquaredError, fit.BackTransformedMetrics(prepared).MeanSquaredError, 1e-9);
        Assert.Equal(fit.Metrics.RSquared, fit.BackTransformedMetrics(prepared).RSquared, 1e-12);
        Assert.DoesNotContain("All numbers are of", fit.Summary().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_count_in_the_mean_and_in_the_metrics()
    {
        var trainer = new Cottage.Trainer();
        var fit = trainer.Fit(Cottage.Some);
        var prepared = trainer.PrepareRows(Cottage.Some, fit.Model);
        var weight = Cottage.Some.Sum(static row => row.Weight);

        var mean = Cottage.Some.Sum(static row => row.Weight * row.Price) / weight;
        var error = Cottage.Some.Sum(row => row.Weight * Math.Pow(fit.Model.Predict(row) - row.Price, 2)) / weight;
        var spread = Cottage.Some.Sum(row => row.Weight * Math.Pow(row.Price - mean, 2)) / weight;
        var metrics = fit.BackTransformedMetrics(prepared);
        Assert.Equal(error, metrics.MeanSquaredError, 1e-9 * error);
        Assert.Equal(1 - (error / spread), metrics.RSquared, 1e-12);
        Assert.Null(metrics.TransformedTarget);
        var smeared = Cottage.Some.Sum(row => row.Weight * fit.Model.Predict(90, 3) * row.Price / fit.Model.Predict(row)) / weight;
        Assert.Equal(smeared, fit.SmearingEstimates(prepared, [Cottage.Trainer.Features(new(90, 3, 1, 1))])[0], 1e-9 * smeared);
    }

    /// <summary>The transformed target is 3 + 0.1·x and an error.</summary>
    private static void Agrees<TRow, TModel>(
        LinearTrainer<TRow, TModel> trainer, Func<double, double, TRow> rowOf, Func<TRow, double[]> featuresOf, Func<TModel, TRow, double> predict, Func<double, double> back, Func<TRow, double> targetOf)
        where TModel : ILinearModel
    {
        TRow[] rows = [.. Errors.Select((error, i) => rowOf(i, 3 + (0.1 * i) + error))];
        var fit = trainer.Fit(rows);
        var summary = fit.Summary();
        var prepared = trainer.PrepareRows(rows, fit.Model);
        var features = featuresOf(rows[10]);
        var estimate = summary.Predict(features);
        var actual = estimate.BackTransformed!;

        Close(predict(fit.Model, rows[10]), actual.Median);
        AssertInterval(estimate.ConfidenceInterval, actual.ConfidenceInterval);
        AssertInterval(estimate.PredictionInterval, actual.PredictionInterval);
        Assert.EndsWith($"; back-transformed: {actual}", estimate.ToString(), StringComparison.Ordinal);

        // The mean over the rows of the prediction with each row's residual.
        var weights = fit.Model.ToWeights();
        var fitted = rows.Select(row => weights[1] + (weights[0] * featuresOf(row)[0])).ToArray();
        var residuals = Errors.Select((error, i) => 3 + (0.1 * i) + error - fitted[i]).ToArray();
        Close(residuals.Average(residual => back(estimate.Value + residual)), fit.SmearingEstimates(prepared, [features])[0]);

        var mean = rows.Average(targetOf);
        var error = rows.Average(row => Math.Pow(predict(fit.Model, row) - targetOf(row), 2));
        Close(error, fit.BackTransformedMetrics(prepared).MeanSquaredError);
        Close(1 - (error / rows.Average(row => Math.Pow(targetOf(row) - mean, 2))), fit.BackTransformedMetrics(prepared).RSquared);

        // Names and texts say what the numbers are of.
        var name = fit.Shape.Schema.TargetName;
        Assert.NotEqual("Y", name);
        Assert.Equal(name, fit.Metrics.TransformedTarget);
        Assert.EndsWith($" of {name}", fit.Metrics.ToString(), StringComparison.Ordinal);
        Assert.Contains($" of {name}, 30 rows", fit.ToString(), StringComparison.Ordinal);
        Assert.Contains($"All numbers are of {name}, not of Y.", summary.ToString(), StringComparison.Ordinal);
        var validation = trainer.CrossValidate(rows, Folds.Contiguous(3));
        Assert.Equal(name, validation.TransformedTarget);
        Assert.Contains($"validation loss of {name}", validation.ToString(), StringComparison.Ordinal);

        void AssertInterval(Interval transformed, Interval interval)
        {
            double[] ends = [back(transformed.Lower), back(transformed.Upper)];
            Close(ends.Min(), interval.Lower);
            Close(ends.Max(), interval.Upper);
        }

        static void Close(double expected, double actual) => Assert.Equal(expected, actual, 1e-9 * Math.Max(1, Math.Abs(expected)));
    }
}
