using static System.FormattableString;

namespace GradientDescent.Diagnostics;

/// <summary>Advice on residuals whose variance depends on the features, if that changes the standard errors or what is significant.</summary>
internal static class VarianceAdvice
{
    /// <summary>A test counts from this normal deviate on, which has a probability of 0.001.</summary>
    private const double MinDeviate = 3.09;

    /// <summary>Standard errors differ if one is at least this many times the other.</summary>
    private const double MinRatio = 1.5;

    /// <summary>A t statistic from this on is significant at about 0.05.</summary>
    private const double Significant = 2;

    /// <summary>From this kurtosis on, a few rows are far from the others. A normal distribution has 3, and one whose deviation grows with a feature often 5 to 10.</summary>
    private const double HeavyTails = 15;

    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="weights">The weights of the fit.</param>
    public static string? On(ResidualDiagnostics diagnostics, WeightList weights)
    {
        if (!(diagnostics.BreuschPagan.NormalDeviate > MinDeviate) && !(diagnostics.White.NormalDeviate > MinDeviate))
            return null;
        var classical = WeightList.StandardErrors(diagnostics.Solution);
        var (robust, name) = Robust(diagnostics);
        var changed = Enumerable.Range(0, classical.Length).Where(weight => Changes(weights.Values[weight], classical[weight], robust[weight, weight])).ToArray();
        if (changed.Length == 0)
            return null;
        var most = changed.MaxBy(weight => Math.Abs(Math.Log(Ratio(classical[weight], robust[weight, weight]))));
        var outliers = diagnostics.Kurtosis > HeavyTails
            ? Invariant($" The kurtosis of {diagnostics.Kurtosis:G3} (3 if normal) says that a few rows are far from the others, and may move the coefficients: look at them, or fit with the loss Huber.")
            : "";
        return Invariant($"The variance of the residuals depends on the features (heteroscedasticity; Breusch–Pagan {diagnostics.BreuschPagan}, White {diagnostics.White}): the robust standard error of {weights.Names[most]} ({name}) is {Ratio(classical[most], robust[most, most]):G3} times the classical one. ")
            + $"Use robust errors: fit.Summary(diagnostics, StandardErrors.{name}).{outliers}";
    }

    /// <summary>HC3 is not defined if a row alone determines a weight.</summary>
    private static (double[,] Covariance, string Name) Robust(ResidualDiagnostics diagnostics)
    {
        var hc3 = diagnostics.Hc3();
        return hc3.Cast<double>().All(double.IsFinite) ? (hc3, "Hc3") : (diagnostics.Hc1(), "Hc1");
    }

    private static bool Changes(double weight, double classical, double robustVariance)
    {
        if (!(classical > 0 && robustVariance > 0))
            return false;
        var ratio = Ratio(classical, robustVariance);
        var t = Math.Abs(weight) / classical;
        return Math.Max(ratio, 1 / ratio) >= MinRatio || t >= Significant != t / ratio >= Significant;
    }

    private static double Ratio(double classical, double robustVariance) => Math.Sqrt(robustVariance) / classical;
}
