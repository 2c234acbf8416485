namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>Every number of a summary is statsmodels'.</summary>
public class SummaryTests
{
    private const double Confidence = 0.95;
    private const double OtherConfidence = 0.9;

    public static TheoryData<string> Names => [.. GoldenFit.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void How_well_it_fits(string name)
    {
        var (expected, actual) = (RegressionEntry.All[name], GoldenFit.All[name].Bare(Confidence));

        Assert.Equal((expected.N, expected.DfModel, expected.DfResid), (actual.Observations, actual.ModelDegreesOfFreedom, actual.ResidualDegreesOfFreedom));
        Assert.Equal((expected.Weighted, expected.Intercept), (actual.IsWeighted, actual.HasIntercept));
        Agreement.Close(expected.RSquared, actual.RSquared, expected.Precision);
        Agreement.Close(expected.AdjRSquared, actual.AdjustedRSquared, expected.Precision);
        Agreement.Close(expected.Rmse, actual.ResidualStandardError, expected.Precision);
        Agreement.Close(expected.Ssr, actual.Solution.ResidualSumOfSquares, expected.Precision);
        Agreement.Close(expected.F, actual.FTest.Statistic, expected.Precision);
        Agreement.Close(expected.ProbF, actual.FTest.PValue, expected.Precision * expected.DfResid);
        Assert.Equal((expected.DfModel, expected.DfResid), (actual.FTest.ModelDegreesOfFreedom, actual.FTest.ResidualDegreesOfFreedom));
        Agreement.Close(expected.LogLikelihood, actual.LogLikelihood, expected.Precision);
        Agreement.Close(expected.Aic, actual.Aic, expected.Precision);
        Agreement.Close(expected.Bic, actual.Bic, expected.Precision);
        Agreement.Close(expected.ConditionNumber, actual.ConditionNumber, expected.Precision);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_known_of_each_weight(string name)
    {
        var (expected, actual) = (RegressionEntry.All[name], GoldenFit.All[name].Bare(Confidence));
        var other = GoldenFit.All[name].Bare(OtherConfidence);

        Assert.Equal(expected.Coefficients.Select(weight => weight.Name == "const" ? "Intercept" : weight.Name), actual.Coefficients.Select(weight => weight.Name));
        foreach (var (weight, at) in expected.Coefficients.Select((weight, at) => (weight, at)))
        {
            var estimate = actual.Coefficients[at];
            Assert.Same(estimate, actual[estimate.Name]);
            Assert.False(estimate.IsRedundant);
            Agreement.Close(weight.Coef, estimate.Value, expected.Precision);
            Agreement.Close(weight.StdErr, estimate.StandardError, expected.Precision);
            Agreement.Close(weight.T, estimate.TStatistic, expected.Precision);
            Agreement.Close(weight.P, estimate.PValue, expected.Precision * Math.Max(1, weight.T * weight.T));
            Agreement.Close(weight.ConfInt95, estimate.ConfidenceInterval, expected.Precision);
            Agreement.Close(weight.ConfInt90, other.Coefficients[at].ConfidenceInterval, expected.Precision);
            Assert.Equal(weight.Vif is null, estimate.VarianceInflationFactor is null);
            Agreement.Close(weight.Vif ?? 1, estimate.VarianceInflationFactor ?? 1, expected.Precision);
        }

        Agreement.Close(expected.Covariance, actual.Covariance(), expected.Precision);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_residuals_say(string name)
    {
        var (expected, actual) = (RegressionEntry.All[name], GoldenFit.All[name].Summarize(StandardErrors.Classical, Confidence).Residuals!);

        Agreement.Close(expected.Mae, actual.Diagnostics.MeanAbsoluteError, expected.Precision);
        Agreement.Close(expected.DurbinWatson, actual.Diagnostics.DurbinWatson, expected.Precision);
        Agreement.Close(expected.Skew, actual.Diagnostics.Skewness, expected.Precision);
        Agreement.Close(expected.Kurtosis, actual.Diagnostics.Kurtosis, expected.Precision);
        Agreement.Close(expected.MaxLeverage, actual.Diagnostics.LargestLeverage, expected.Precision);
        Agreement.Close(expected.JarqueBera, actual.JarqueBera.Statistic, expected.Precision);
        Agreement.Close(expected.JarqueBeraP, actual.JarqueBera.PValue, expected.Precision);
        Agreement.Close(expected.Omnibus, actual.Omnibus.Statistic, expected.Precision);
        Agreement.Close(expected.OmnibusP, actual.Omnibus.PValue, expected.Precision);
        Agreement.Close(expected.BreuschPagan, actual.BreuschPagan.Statistic, expected.Precision);
        Agreement.Close(expected.BreuschPaganP, actual.BreuschPagan.PValue, expected.Precision);
        Agreement.Close(expected.White, actual.White.Statistic, expected.Precision);
        Agreement.Close(expected.WhiteP, actual.White.PValue, expected.Precision);
        Assert.Equal((expected.DfModel, 2), (actual.BreuschPagan.DegreesOfFreedom, actual.White.DegreesOfFreedom));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_it_predicts(string name)
    {
        var (expected, actual) = (RegressionEntry.All[name], GoldenFit.All[name].Bare(Confidence));

        Assert.All(expected.Predictions, prediction => Agreement.Close(prediction, actual.Predict(prediction.Features), expected.Precision));
    }

    [Theory]
    [MemberData(nameof(GoldenFit.Robust), MemberType = typeof(GoldenFit))]
    public void Robust_standard_errors_and_what_rests_on_them(string name, StandardErrors errors)
    {
        var (entry, actual) = (RegressionEntry.All[name], GoldenFit.All[name].Summarize(errors, Confidence));
        var expected = entry.Robust[errors - StandardErrors.Hc0];

        Agreement.Close(expected.F, actual.FTest.Statistic, entry.Precision);
        Agreement.Close(expected.ProbF, actual.FTest.PValue, entry.Precision * entry.DfResid);
        Agreement.Close(expected.Covariance, actual.Covariance(), entry.Precision);
        for (var i = 0; i < entry.Coefficients.Length; i++)
        {
            var (weight, estimate) = (entry.Coefficients[i], actual.Coefficients[i]);
            Agreement.Close(new[] { weight.Hc0, weight.Hc1, weight.Hc2, weight.Hc3 }[errors - StandardErrors.Hc0], estimate.StandardError, entry.Precision);
            Agreement.Close(expected.T[i], estimate.TStatistic, entry.Precision);
            Agreement.Close(expected.P[i], estimate.PValue, entry.Precision * Math.Max(1, expected.T[i] * expected.T[i]));
            Agreement.Close(expected.ConfInt95[i], estimate.ConfidenceInterval, entry.Precision);
        }

        Assert.All(expected.Predictions, prediction => Agreement.Close(prediction, actual.Predict(prediction.Features), entry.Precision));
    }
}
