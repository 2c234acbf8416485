namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>
/// A polynomial of degree ten over numbers between −9 and −3: its powers, rounded to doubles, determine the certified coefficients to 7.9 digits and no more,
/// which the fit says, with the power that is hardly one of its own.
/// </summary>
public class FilipTests
{
    private const string Name = "Filip";
    private static readonly NistSet Set = NistSet.Read(Name);

    [Fact]
    public void Fewer_digits_are_claimed_than_are_right_and_advice_names_the_feature_that_others_determine()
    {
        var fit = NistModel.Of(Name).Fit(Set);
        var digits = LogRelativeError.Least(fit.Weights, Set.Weights.Select(weight => weight.Value));

        Assert.InRange(digits, 7.5, 8.5);
        Assert.InRange(fit.Solution.CorrectDigits, 5, digits);
        Assert.Empty(fit.Solution.RedundantFeatures);
        Assert.Equal("X10", fit.Solution.Collinearities.MaxBy(collinearity => collinearity.Digits)!.Feature);
        Assert.Contains(fit.Advice, advice => advice.StartsWith("Only 5 digits of ", StringComparison.Ordinal) && advice.Contains("because X10 is a combination of "));
    }

    [Fact]
    public void Around_the_middle_of_its_range_the_same_polynomial_has_its_digits()
    {
        const double Middle = -6;
        var centred = new TenthDegree.Trainer().Fit([.. Set.Observations.Select(static row => new TenthDegree(row.X[0] - Middle, row.Y))]);

        Assert.InRange(centred.Solution!.CorrectDigits, 9, 16);
        Assert.InRange(LogRelativeError.Of(centred.Solution.ResidualSumOfSquares, Set.Residual.Value), 9, 15);
        Assert.DoesNotContain(centred.Advice, static advice => advice.Contains("can be relied on"));
    }
}
