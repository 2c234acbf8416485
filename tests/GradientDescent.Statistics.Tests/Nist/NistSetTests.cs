namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>What is read of a file fits together.</summary>
public class NistSetTests
{
    public static TheoryData<string> Names => [.. NistSet.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Degrees_of_freedom_are_those_of_the_data(string name)
    {
        var set = NistSet.Read(name);

        Assert.Equal(set.Coefficients.Count, set.Regression.DegreesOfFreedom);
        Assert.Equal(set.Observations.Count - set.Weights.Count, set.Residual.DegreesOfFreedom);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Certified_statistics_follow_from_the_sums_of_squares(string name)
    {
        var set = NistSet.Read(name);
        var residualVariance = set.Residual.Value / set.Residual.DegreesOfFreedom;

        Assert.InRange(LogRelativeError.Of(Math.Sqrt(residualVariance), set.ResidualStandardDeviation), 14, 15);
        Assert.InRange(LogRelativeError.Of(set.Regression.Value / (set.Regression.Value + set.Residual.Value), set.RSquared), 14, 15);
        if (double.IsFinite(set.FStatistic))
            Assert.InRange(LogRelativeError.Of(set.Regression.Value / set.Regression.DegreesOfFreedom / residualVariance, set.FStatistic), 12, 15);
    }
}
