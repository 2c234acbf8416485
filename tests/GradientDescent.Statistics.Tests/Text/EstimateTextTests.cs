using System.Globalization;
using GradientDescent.Statistics.Tests.Summaries;

namespace GradientDescent.Statistics.Tests.Text;

/// <summary>Tests the text of the parts of a summary: one line each, the same in every culture.</summary>
public class EstimateTextTests
{
    private static readonly FitResult<House.Model> Fit = new House.Trainer().Fit(House.Tutorial);
    private static readonly Summary Diagnosed = Fit.Summary(new House.Trainer().Diagnose(House.Tutorial, Fit));

    [Fact]
    public void A_coefficient() => Assert.Equal("Bedrooms 84.7368 ± 27.0912, t 3.12784, p 0.0260209, in [15.0967, 154.377]", Printed(Diagnosed["Bedrooms"]));

    [Fact]
    public void A_prediction() =>
        Assert.Equal("462.105 ± 84.4372, mean in [245.053, 679.158], target in [146.247, 777.963]", Printed(Diagnosed.Predict(House.Trainer.Features(new(6, 0)))));

    [Fact]
    public void The_test_of_all_coefficients() => Assert.Equal("F(1, 5) = 9.78336, p 0.0260209", Printed(Diagnosed.FTest));

    [Fact]
    public void The_tests_of_the_residuals() => Assert.Equal(
        "Mean absolute error 63.7594, Durbin–Watson 1.89102, skewness -0.0139155, kurtosis 1.95524, largest leverage 0.565789, Jarque–Bera χ² 0.318589, p 0.852745, Omnibus χ² NaN, p NaN, Breusch–Pagan χ²(1) 2.3046, p 0.128991, White χ²(2) 2.84593, p 0.240998",
        Printed(Diagnosed.Residuals!));

    private static string Printed(object printed)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            return printed.ToString()!;
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
