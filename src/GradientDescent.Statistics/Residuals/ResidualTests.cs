using GradientDescent.Statistics.Residuals;

namespace GradientDescent.Statistics;

/// <summary>Tests of the residuals: whether they are independent, have a normal distribution and the same variance.</summary>
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

    /// <summary>The Jarque–Bera test: n/6 · (skewness² + (kurtosis − 3)²/4) (Jarque and Bera, 1980). It is accurate for many rows.</summary>
    public NormalityTest JarqueBera { get; }

    /// <summary>
    /// The omnibus test of D'Agostino and Pearson: Z²(skewness) + Z²(kurtosis). Each Z is transformed to be nearly standard normal for n rows (D'Agostino and Pearson,
    /// 1973; Anscombe and Glynn, 1983). NaN below 8 rows; approximate below 20.
    /// </summary>
    public NormalityTest Omnibus { get; }

    /// <summary>The Breusch–Pagan test for equal variances, see <see cref="ResidualDiagnostics.BreuschPagan"/>.</summary>
    public VarianceTest BreuschPagan { get; }

    /// <summary>White's test for equal variances in its special form, see <see cref="ResidualDiagnostics.White"/>.</summary>
    public VarianceTest White { get; }

    /// <summary>Returns all numbers with their names, in the invariant culture.</summary>
    public override string ToString() => $"{Diagnostics}, Jarque–Bera {JarqueBera}, Omnibus {Omnibus}, Breusch–Pagan {BreuschPagan}, White {White}";
}
