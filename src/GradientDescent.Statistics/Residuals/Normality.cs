namespace GradientDescent.Statistics.Residuals;

/// <summary>Tests for a normal distribution, by skewness and kurtosis.</summary>
internal static class Normality
{
    private const long MinRows = 8;

    public static NormalityTest JarqueBera(double n, double skewness, double kurtosis) =>
        NormalityTest.Of(n / 6 * ((skewness * skewness) + (Math.Pow(kurtosis - 3, 2) / 4)));

    public static NormalityTest Omnibus(double n, double skewness, double kurtosis) => NormalityTest.Of(
        n < MinRows ? double.NaN : Math.Pow(SkewnessScore(n, skewness), 2) + Math.Pow(KurtosisScore(n, kurtosis), 2));

    /// <summary>D'Agostino, Belanger and D'Agostino, A suggestion for using powerful and informative tests of normality, 1990, (8)–(13).</summary>
    private static double SkewnessScore(double n, double skewness)
    {
        var y = skewness * Math.Sqrt((n + 1) * (n + 3) / (6 * (n - 2)));
        var kurtosis = 3 * ((n * n) + (27 * n) - 70) * (n + 1) * (n + 3) / ((n - 2) * (n + 5) * (n + 7) * (n + 9));
        var w2 = Math.Sqrt(2 * (kurtosis - 1)) - 1;
        return Math.Asinh(y / Math.Sqrt(2 / (w2 - 1))) / Math.Sqrt(0.5 * Math.Log(w2));
    }

    /// <summary>Anscombe and Glynn, Distribution of the kurtosis statistic b₂ for normal samples, 1983.</summary>
    private static double KurtosisScore(double n, double kurtosis)
    {
        var mean = 3 * (n - 1) / (n + 1);
        var variance = 24 * n * (n - 2) * (n - 3) / ((n + 1) * (n + 1) * (n + 3) * (n + 5));
        var x = (kurtosis - mean) / Math.Sqrt(variance);
        var skewness = 6 * ((n * n) - (5 * n) + 2) / ((n + 7) * (n + 9)) * Math.Sqrt(6 * (n + 3) * (n + 5) / (n * (n - 2) * (n - 3)));
        var a = 6 + (8 / skewness * ((2 / skewness) + Math.Sqrt(1 + (4 / (skewness * skewness)))));
        var denominator = 1 + (x * Math.Sqrt(2 / (a - 4)));
        return (1 - (2 / (9 * a)) - Math.Cbrt((1 - (2 / a)) / denominator)) / Math.Sqrt(2 / (9 * a));
    }
}
