using GradientDescent.Statistics.Distributions;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>Probabilities far out keep their digits.</summary>
public class TailTests
{
    /// <summary>A power is exact to this share of it for each of its factors, of which there are as many as degrees of freedom.</summary>
    private const double PerDegree = 1e-14;

    /// <summary>From so many degrees of freedom on Student's tails come in another way.</summary>
    private const double MostDegrees = 1e4;

    /// <summary>As exact as scipy's.</summary>
    private const double Precision = 1e-9;

    [Fact]
    public void Of_Students_distribution() => Assert.All(
        TailEntry.All, entry => Agreement.Close(entry.Tail, StudentsT.TwoSidedTail(entry.T, entry.Freedom), PerDegree * Math.Clamp(entry.Freedom, 10, MostDegrees)));

    [Fact]
    public void Of_Snedecors_distribution() => Assert.All(
        TailEntry.All, entry => Agreement.Close(entry.FTail, SnedecorsF.UpperTail(entry.T * entry.T, 3, entry.Freedom), Math.Max(Precision, PerDegree * entry.Freedom)));

    [Fact]
    public void Of_the_chi_squared_distribution() => Assert.All(
        TailEntry.All.Where(static entry => entry.ChiSquaredTail is not null),
        entry => Agreement.Close(entry.ChiSquaredTail!.Value, ChiSquared.UpperTail(entry.T, (int)entry.Freedom), Precision));

    [Fact]
    public void Quantiles() => Assert.All(
        TailEntry.All, entry => Agreement.Close(entry.Quantile90, StudentsT.Quantile(0.9, entry.Freedom), Precision));

    [Theory]
    [InlineData(0.01, 1)]
    [InlineData(0.5, 1)]
    [InlineData(0.999999, 1)]
    [InlineData(0.999999, 3)]
    [InlineData(0.999999999, 1e9)]
    [InlineData(0.999999999999, 10)]
    [InlineData(0.99999999999999989, 3)]
    [InlineData(0.99999999999999989, 1e9)]
    public void A_quantile_is_where_its_probability_ends(double confidence, double freedom) =>
        Agreement.Close(1 - confidence, StudentsT.TwoSidedTail(StudentsT.Quantile(confidence, freedom), freedom), Precision);

    /// <summary>Where one way ends and the other begins there is no step.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(2)]
    [InlineData(20)]
    public void Tails_for_many_degrees_of_freedom_go_on_from_those_for_few(double t)
    {
        var (few, many) = (StudentsT.TwoSidedTail(t, MostDegrees * (1 - 1e-12)), StudentsT.TwoSidedTail(t, MostDegrees));

        Agreement.Close(few, many, PerDegree * MostDegrees);
    }
}
