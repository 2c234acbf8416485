using GradientDescent.Statistics.Tests.Statsmodels;

namespace GradientDescent.Statistics.Tests.Summaries;

/// <summary>What does not change statistics, and what changes them in a known way.</summary>
public class InvarianceTests
{
    /// <summary>Sums in another order or unit.</summary>
    private const double Rounding = 1e-9;

    private static readonly Plant[] Rows = Plant.All;

    [Theory]
    [InlineData(StandardErrors.Classical)]
    [InlineData(StandardErrors.Hc3)]
    public void Weights_that_are_all_the_same_change_no_t(StandardErrors errors)
    {
        var (ones, twos) = (Weighted(1, errors), Weighted(2, errors));

        foreach (var (one, two) in ones.Coefficients.Zip(twos.Coefficients))
        {
            Assert.Equal(one.TStatistic, two.TStatistic, Rounding * Math.Abs(one.TStatistic));
            Assert.Equal(one.StandardError, two.StandardError, Rounding * one.StandardError);
            Assert.Equal(one.VarianceInflationFactor ?? 1, two.VarianceInflationFactor ?? 1, Rounding * (one.VarianceInflationFactor ?? 1));
        }

        Assert.Equal(ones.FTest.Statistic, twos.FTest.Statistic, Rounding * ones.FTest.Statistic);
        Assert.Equal(ones.RSquared, twos.RSquared, Rounding);
        Assert.Equal(ones.LogLikelihood, twos.LogLikelihood, Rounding * Math.Abs(ones.LogLikelihood));
        Assert.Equal(ones.ResidualStandardError * Math.Sqrt(2), twos.ResidualStandardError, Rounding * twos.ResidualStandardError);
        Assert.Equal(ones.Residuals!.Diagnostics.DurbinWatson, twos.Residuals!.Diagnostics.DurbinWatson, Rounding);
    }

    [Fact]
    public void Weights_that_are_all_1_are_none()
    {
        var (weighted, plain) = (Weighted(1, StandardErrors.Hc2), Summarize(Rows, StandardErrors.Hc2));

        AssertSame(plain, weighted);
        Assert.Equal(plain.ToString(), weighted.ToString().Replace("WLS", "OLS", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StandardErrors.Classical)]
    [InlineData(StandardErrors.Hc1)]
    public void Units_change_coefficients_and_standard_errors_alike_and_nothing_else(StandardErrors errors)
    {
        var (own, other) = (Summarize(Rows, errors), Summarize([.. Rows.Select(row => row with { AirFlow = 1000 * row.AirFlow, WaterTemperature = 1.8 * row.WaterTemperature + 32 })], errors));

        Assert.Equal(own["AirFlow"].StandardError, 1000 * other["AirFlow"].StandardError, Rounding * own["AirFlow"].StandardError);
        foreach (var name in new[] { "AirFlow", "WaterTemperature", "AcidConcentration" })
        {
            Assert.Equal(own[name].TStatistic, other[name].TStatistic, Rounding * Math.Abs(own[name].TStatistic));
            Assert.Equal(own[name].PValue, other[name].PValue, 100 * Rounding * own[name].PValue);
            Assert.Equal(own[name].VarianceInflationFactor!.Value, other[name].VarianceInflationFactor!.Value, Rounding * own[name].VarianceInflationFactor!.Value);
        }

        Assert.Equal(own.FTest.Statistic, other.FTest.Statistic, Rounding * own.FTest.Statistic);
        Assert.Equal(own.LogLikelihood, other.LogLikelihood, Rounding * Math.Abs(own.LogLikelihood));
        var (prediction, same) = (own.Predict([60, 20, 85]), other.Predict([60_000, 68, 85]));
        Assert.Equal(prediction.StandardError, same.StandardError, Rounding * prediction.StandardError);
        Assert.Equal(prediction.PredictionInterval.Upper, same.PredictionInterval.Upper, Rounding * Math.Abs(prediction.PredictionInterval.Upper));
    }

    [Fact]
    public void The_order_of_rows_changes_DurbinWatson_and_nothing_else()
    {
        var (forward, mixed) = (Summarize(Rows, StandardErrors.Hc3), Summarize([.. Rows.OrderBy(row => row.StackLoss)], StandardErrors.Hc3));

        AssertSame(forward, mixed);
        Assert.NotEqual(forward.Residuals!.Diagnostics.DurbinWatson, mixed.Residuals!.Diagnostics.DurbinWatson, 0.1);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_text()
    {
        Plant[] many = [.. Enumerable.Range(0, 100_000).Select(i => Rows[i % Rows.Length] with { AirFlow = i % 997, StackLoss = i % 89 })];
        var one = Threaded(1);

        Assert.Equal(one.ToString(), Threaded(2).ToString());
        Assert.Equal(one.Covariance(), Threaded(3).Covariance());

        Summary Threaded(int threads)
        {
            var trainer = new Plant.Trainer(new() { MaxDegreeOfParallelism = threads });
            var fit = trainer.Fit(many);
            return fit.Summary(trainer.Diagnose(many, fit), StandardErrors.Hc3);
        }
    }

    [Fact]
    public void A_row_as_often_as_it_weighs_has_the_same_coefficients_and_smaller_standard_errors()
    {
        var weighted = new WeightedPlant.Trainer().Fit(WeightedPlant.Counted).Summary();
        var repeated = new WeightedPlant.Trainer().Fit(WeightedPlant.Counted.SelectMany(row => Enumerable.Repeat(row with { Weight = 1 }, (int)row.Weight))).Summary();

        Assert.Equal(weighted["AirFlow"].Value, repeated["AirFlow"].Value, Rounding * Math.Abs(repeated["AirFlow"].Value));
        Assert.True(repeated["AirFlow"].StandardError < weighted["AirFlow"].StandardError);
    }

    private static void AssertSame(Summary expected, Summary actual)
    {
        foreach (var (one, other) in Numbers(expected).Zip(Numbers(actual)))
            Assert.Equal(one, other, Rounding * Math.Max(1, Math.Abs(one)));
    }

    private static IEnumerable<double> Numbers(Summary summary) =>
    [
        summary.RSquared, summary.AdjustedRSquared, summary.ResidualStandardError, summary.FTest.Statistic, summary.LogLikelihood, summary.Aic, summary.Bic, summary.ConditionNumber,
        .. summary.Coefficients.SelectMany(weight => new[] { weight.Value, weight.StandardError, weight.TStatistic, weight.PValue, weight.ConfidenceInterval.Lower }),
        summary.Residuals!.Omnibus.Statistic, summary.Residuals.JarqueBera.Statistic, summary.Residuals.Diagnostics.MeanAbsoluteError,
    ];

    private static Summary Summarize(Plant[] rows, StandardErrors errors)
    {
        var trainer = new Plant.Trainer();
        var fit = trainer.Fit(rows);
        return fit.Summary(trainer.Diagnose(rows, fit), errors);
    }

    private static Summary Weighted(double weight, StandardErrors errors)
    {
        WeightedPlant[] rows = [.. WeightedPlant.Precise.Select(row => row with { Weight = weight })];
        var trainer = new WeightedPlant.Trainer();
        var fit = trainer.Fit(rows);
        return fit.Summary(trainer.Diagnose(rows, fit), errors);
    }
}
