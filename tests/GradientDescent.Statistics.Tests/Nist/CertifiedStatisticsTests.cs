namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>A summary has the standard deviations, R² and F that NIST certifies.</summary>
public class CertifiedStatisticsTests
{
    /// <summary>As many as coefficients have.</summary>
    private const double Digits = 9;

    [Fact]
    public void Of_Norris() => Agree("Norris", set => new Line.Trainer().Fit(set.Rows<Line>()).Summary());

    [Fact]
    public void Of_Pontius() => Agree("Pontius", set => new Parabola.Trainer().Fit(set.Rows<Parabola>()).Summary());

    [Fact]
    public void Of_NoInt1() => Agree("NoInt1", set => new LineThroughOrigin.Trainer().Fit(set.Rows<LineThroughOrigin>()).Summary());

    [Fact]
    public void Of_NoInt2() => Agree("NoInt2", set => new LineThroughOrigin.Trainer().Fit(set.Rows<LineThroughOrigin>()).Summary());

    [Fact]
    public void Of_Longley() => Agree("Longley", set => new Economy.Trainer().Fit(set.Rows<Economy>()).Summary());

    private static void Agree(string name, Func<NistSet, Summary> summarize)
    {
        var set = NistSet.Read(name);
        var summary = summarize(set);
        var weights = summary.HasIntercept ? summary.Coefficients.Skip(1).Append(summary.Coefficients[0]) : summary.Coefficients;

        var digits = LogRelativeError.Least(
            [summary.RSquared, summary.ResidualStandardError, summary.FTest.Statistic, .. weights.Select(weight => weight.StandardError)],
            [set.RSquared, set.ResidualStandardDeviation, set.FStatistic, .. set.Weights.Select(weight => weight.StandardDeviation)]);

        Assert.True(digits >= Digits, $"{name}: {digits:F1} digits");
        Assert.Equal(set.Residual.DegreesOfFreedom, summary.ResidualDegreesOfFreedom);
        Assert.Equal(set.Regression.DegreesOfFreedom, summary.ModelDegreesOfFreedom);
    }
}
