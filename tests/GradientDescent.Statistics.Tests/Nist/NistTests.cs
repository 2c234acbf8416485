namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>A fit without options finds what is certified, to nine digits and more, and claims no more than it finds.</summary>
public class NistTests
{
    private const double Wanted = 9;
    private const string IllConditioned = "Filip";

    public static TheoryData<string> Names => [.. NistSet.Names];

    public static TheoryData<string> NamesButFilip => [.. NistSet.Names.Where(name => name != IllConditioned)];

    [Theory]
    [MemberData(nameof(NamesButFilip))]
    public void Coefficients_are_right(string name)
    {
        var (set, fit) = Fit(name);

        AssertDigits("coefficients", LogRelativeError.Least(fit.Weights, set.Weights.Select(weight => weight.Value)));
    }

    [Theory]
    [MemberData(nameof(NamesButFilip))]
    public void Standard_errors_are_right(string name)
    {
        var (set, fit) = Fit(name);

        AssertDigits("standard errors", LogRelativeError.Least(fit.StandardErrors(set.Intercept is not null), set.Weights.Select(weight => weight.StandardDeviation)));
    }

    [Theory]
    [MemberData(nameof(NamesButFilip))]
    public void What_is_left_is_right(string name)
    {
        var (set, fit) = Fit(name);

        AssertDigits("residual sum of squares", LogRelativeError.Of(fit.Solution.ResidualSumOfSquares, set.Residual.Value));
        AssertDigits("residual standard deviation", LogRelativeError.Of(fit.ResidualStandardDeviation, set.ResidualStandardDeviation));
        AssertDigits("R²", LogRelativeError.Of(fit.RSquared, set.RSquared));
        AssertDigits("total sum of squares", LogRelativeError.Of(fit.Solution.TotalSumOfSquares, set.Regression.Value + set.Residual.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_weight_is_said_to_have_more_digits_than_it_has(string name)
    {
        var (set, fit) = Fit(name);

        // Certified values have 15 digits: of one that begins with 1, half a unit of the last is a share of 5e-15.
        const double MostCertified = 14.3;
        foreach (var (claim, truth) in fit.Solution.WeightDigits.Zip(fit.Weights.Zip(set.Weights, (weight, certified) => LogRelativeError.Of(weight, certified.Value))))
            Assert.True(Math.Min(claim, MostCertified) <= truth, FormattableString.Invariant($"{claim:F1} claimed, {truth:F1} true"));
    }

    [Theory]
    [MemberData(nameof(NamesButFilip))]
    public void Nine_digits_are_claimed_where_all_numbers_are_whole(string name)
    {
        var (set, fit) = Fit(name);

        if (set.Observations.All(static observation => double.IsInteger(observation.Y) && observation.X.All(double.IsInteger)))
            AssertDigits("claim", fit.Solution.CorrectDigits);
        Assert.Empty(fit.Solution.RedundantFeatures);
    }

    private static (NistSet Set, NistFit Fit) Fit(string name)
    {
        var set = NistSet.Read(name);
        return (set, NistModel.Of(name).Fit(set));
    }

    private static void AssertDigits(string what, double digits) => Assert.True(digits >= Wanted, FormattableString.Invariant($"{what}: {digits:F1} digits"));
}
