namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>A summary has the standard deviations, R² and F that NIST certifies.</summary>
public class CertifiedStatisticsTests
{
    /// <summary>As many as coefficients have.</summary>
    private const double Digits = 9;

    /// <summary>Coefficients are refined, but standard errors come from the triangular factor, which loses digits to the features' condition number.</summary>
    private const double DigitsOfFilip = 7;

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

    [Fact]
    public void Of_Filip() => Agree("Filip", set => new TenthDegree.Trainer().Fit(set.Rows<TenthDegree>()).Summary(), DigitsOfFilip);

    [Theory]
    [InlineData("Wampler1")]
    [InlineData("Wampler2")]
    [InlineData("Wampler3")]
    [InlineData("Wampler4")]
    [InlineData("Wampler5")]
    public void Of_Wampler(string name) => Agree(name, set => new Quintic.Trainer().Fit(set.Rows<Quintic>()).Summary());

    private static void Agree(string name, Func<NistSet, Summary> summarize, double wanted = Digits)
    {
        var set = NistSet.Read(name);
        var summary = summarize(set);
        var weights = summary.HasIntercept ? summary.Coefficients.Skip(1).Append(summary.Coefficients[0]) : summary.Coefficients;

        var digits = LogRelativeError.Least(
            [summary.RSquared, summary.ResidualStandardError, .. weights.Select(weight => weight.StandardError)],
            [set.RSquared, set.ResidualStandardDeviation, .. set.Weights.Select(weight => weight.StandardDeviation)]);

        Assert.True(digits >= wanted, $"{name}: {digits:F1} digits");
        if (double.IsFinite(set.FStatistic))
            Assert.Equal(set.FStatistic, summary.FTest.Statistic, Math.Pow(10, -wanted) * set.FStatistic);
        else
            Assert.Equal((true, double.NaN), (summary.Solution.IsExactFit, summary.FTest.Statistic));
        Assert.Equal(set.Residual.DegreesOfFreedom, summary.ResidualDegreesOfFreedom);
        Assert.Equal(set.Regression.DegreesOfFreedom, summary.ModelDegreesOfFreedom);
    }
}
