using GradientDescent.Statistics.Residuals;

namespace GradientDescent.Statistics;

/// <summary>
/// Tests of whether the residuals have a normal distribution and the same variance, and the diagnostics that they are computed from. The tests use √w · residual, for the sample weight w.
/// </summary>
/// <remarks>Thread safety: tests are immutable, and several threads may read them.</remarks>
public sealed class ResidualTests
{
    internal ResidualTests(ResidualDiagnostics diagnostics)
    {
        Diagnostics = diagnostics;
        var rows = diagnostics.Solution.NonzeroWeightRowCount;
        JarqueBera = Normality.JarqueBera(rows, diagnostics.Skewness, diagnostics.Kurtosis);
        Omnibus = Normality.Omnibus(rows, diagnostics.Skewness, diagnostics.Kurtosis);
        BreuschPagan = VarianceTest.Of(diagnostics.BreuschPagan);
        White = VarianceTest.Of(diagnostics.White);
    }

    /// <summary>The diagnostics: mean absolute error, Durbin–Watson, skewness, kurtosis, largest leverage.</summary>
    public ResidualDiagnostics Diagnostics { get; }

    /// <summary>
    /// The Jarque–Bera test: n/6 · (skewness² + (kurtosis − 3)²/4) (Jarque and Bera, Efficient tests for normality, homoscedasticity and serial independence of regression
    /// residuals, 1980, https://doi.org/10.1016/0165-1765(80)90024-5). Its p-value is accurate only for many rows.
    /// </summary>
    public NormalityTest JarqueBera { get; }

    /// <summary>
    /// The omnibus test of D'Agostino and Pearson: Z²(skewness) + Z²(kurtosis). Each Z is transformed to be nearly standard normal for n rows (D'Agostino and Pearson,
    /// 1973, https://doi.org/10.1093/biomet/60.3.613; Anscombe and Glynn, 1983, https://doi.org/10.1093/biomet/70.1.227). NaN with fewer than 8 rows; approximate with
    /// fewer than 20.
    /// </summary>
    public NormalityTest Omnibus { get; }

    /// <summary>The Breusch–Pagan test for equal variances, see <see cref="ResidualDiagnostics.BreuschPagan"/>.</summary>
    public VarianceTest BreuschPagan { get; }

    /// <summary>White's test for equal variances in its special form, see <see cref="ResidualDiagnostics.White"/>.</summary>
    public VarianceTest White { get; }

    /// <summary>Returns all numbers with their names, in the invariant culture.</summary>
    public override string ToString() => $"{Diagnostics}, Jarque–Bera {JarqueBera}, Omnibus {Omnibus}, Breusch–Pagan {BreuschPagan}, White {White}";
}
