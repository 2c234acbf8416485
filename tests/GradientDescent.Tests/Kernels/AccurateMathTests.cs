using GradientDescent.Kernels;

namespace GradientDescent.Tests.Kernels;

/// <summary>ln(1 + x) and eˣ − 1 have all digits, also near 0. The values are those of mpmath with 100 digits, rounded to doubles.</summary>
public partial class AccurateMathTests
{
    private const int MaxUlps = 2;

    public static TheoryData<double, double> Logarithms => new()
    {
        { 3E-12, 2.9999999999955003E-12 },
        { -3E-12, -3.0000000000045E-12 },
        { 1E-300, 1E-300 },
        { 5E-324, 5E-324 },
        { 1.1102230246251565E-16, 1.1102230246251565E-16 },
        { -1.685044416296887E-16, -1.6850444162968873E-16 },
        { 2.220446049250313E-16, 2.2204460492503128E-16 },
        { 1E-08, 9.999999950000001E-09 },
        { -1E-08, -1.0000000050000001E-08 },
        { 0.0001, 9.999500033330834E-05 },
        { 0.1331098358467723, 0.12496591984219392 },
        { 0.3, 0.26236426446749106 },
        { -0.3, -0.35667494393873234 },
        { 0.5, 0.4054651081081644 },
        { -0.5, -0.6931471805599453 },
        { 0.9999999999999999, 0.6931471805599453 },
        { 1, 0.6931471805599453 },
        { -0.75, -1.3862943611198906 },
        { -0.9999999999999999, -36.7368005696771 },
        { 2.5, 1.252762968495368 },
        { 1000, 6.90875477931522 },
        { 9007199254740992, 36.7368005696771 },
        { 1E+100, 230.25850929940458 },
        { 1.7E+308, 709.7268368932282 },
        { 0, 0 },
        { -1, double.NegativeInfinity },
        { -1.5, double.NaN },
        { double.NegativeInfinity, double.NaN },
        { double.PositiveInfinity, double.PositiveInfinity },
        { double.NaN, double.NaN },
    };

    public static TheoryData<double, double> Exponentials => new()
    {
        { 3E-12, 3.0000000000045E-12 },
        { -3E-12, -2.9999999999955003E-12 },
        { 1E-300, 1E-300 },
        { 5E-324, 5E-324 },
        { 1.1102230246251565E-16, 1.1102230246251565E-16 },
        { -1.685044416296887E-16, -1.6850444162968868E-16 },
        { 2.220446049250313E-16, 2.2204460492503136E-16 },
        { 1E-08, 1.0000000050000001E-08 },
        { -1E-08, -9.999999950000001E-09 },
        { 0.0001, 0.00010000500016667084 },
        { -0.28134515213740663, -0.2452322191954973 },
        { 0.3, 0.3498588075760031 },
        { -0.3, -0.2591817793182821 },
        { 0.5, 0.6487212707001282 },
        { -0.5, -0.3934693402873666 },
        { 0.9999999999999999, 1.7182818284590449 },
        { 1, 1.7182818284590453 },
        { -1, -0.6321205588285577 },
        { -0.7, -0.5034146962085905 },
        { -0.9999999999999999, -0.6321205588285577 },
        { 2.5, 11.182493960703473 },
        { -5, -0.9932620530009145 },
        { -40, -1 },
        { 100, 2.6881171418161356E+43 },
        { 700, 1.0142320547350045E+304 },
        { 0, 0 },
        { 800, double.PositiveInfinity },
        { double.NegativeInfinity, -1 },
        { double.PositiveInfinity, double.PositiveInfinity },
        { double.NaN, double.NaN },
    };

    [Theory]
    [MemberData(nameof(Logarithms))]
    public void The_logarithm_has_all_digits(double x, double expected) => AssertClose(expected, AccurateMath.LogP1(x));

    [Theory]
    [MemberData(nameof(Exponentials))]
    public void The_exponential_has_all_digits(double x, double expected) => AssertClose(expected, AccurateMath.ExpM1(x));

    [Fact]
    public void Each_is_the_inverse_of_the_other_from_tiny_to_large_numbers()
    {
        for (var x = 1e-300; x < 100; x *= 1.37)
            Assert.Equal(1, AccurateMath.LogP1(AccurateMath.ExpM1(x)) / x, 1e-15);
    }

    [Fact]
    public void A_slope_of_tiny_numbers_is_right_in_the_fit_and_in_predictions()
    {
        Growth[] rows = [.. Enumerable.Range(1, 20).Select(static k => new Growth(k * 3e-12, k * 6e-12))];

        var model = new Growth.Trainer().Fit(rows).Model;

        Assert.Equal(2, model.LogP1X, 1e-9);
        Assert.Equal(1, model.Predict(x: 3e-12) / 6e-12, 1e-9);
    }

    [Fact]
    public void A_record_of_floats_has_all_digits_of_a_float()
    {
        SmallGrowth[] rows = [.. Enumerable.Range(1, 20).Select(static k => new SmallGrowth(k * 3e-12F, k * 6e-12F))];
        var predictions = new float[rows.Length];

        var model = new SmallGrowth.Trainer().Fit(rows).Model;
        model.Predict(rows, predictions);

        Assert.Equal(2, model.LogP1X, 1e-6);
        Assert.All(rows.Zip(predictions), static pair => Assert.Equal(1, pair.Second / pair.First.Y, 1e-6));
    }

    private static void AssertClose(double expected, double actual)
    {
        if (double.IsFinite(expected))
            Assert.InRange(BitConverter.DoubleToInt64Bits(actual) - BitConverter.DoubleToInt64Bits(expected), -MaxUlps, MaxUlps);
        else
            Assert.Equal(expected, actual);
    }

    [LinearModel(Intercept = false)]
    public partial record Growth([LogP1] double X, [Target, LogP1] double Y);

    [LinearModel(Intercept = false)]
    public partial record SmallGrowth([LogP1] float X, [Target, LogP1] float Y);
}
