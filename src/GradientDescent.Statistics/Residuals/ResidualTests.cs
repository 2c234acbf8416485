using GradientDescent.Statistics.Residuals;

namespace GradientDescent.Statistics;

/// <summary>What residuals say of the model: whether they look as if drawn from one normal distribution, one independently of the other.</summary>
public sealed class ResidualTests
{
    internal ResidualTests(ResidualDiagnostics diagnostics)
    {
        Diagnostics = diagnostics;
        var rows = diagnostics.Solution.CountedRows;
        JarqueBera = Normality.JarqueBera(rows, diagnostics.Skewness, diagnostics.Kurtosis);
        Omnibus = Normality.Omnibus(rows, diagnostics.Skewness, diagnostics.Kurtosis);
    }

    /// <summary>Mean absolute error, Durbin–Watson, skewness, kurtosis, largest leverage.</summary>
    public ResidualDiagnostics Diagnostics { get; }

    /// <summary>n/6 · (skewness² + (kurtosis − 3)²/4) (Jarque and Bera, 1980): right for many rows.</summary>
    public NormalityTest JarqueBera { get; }

    /// <summary>
    /// Z²(skewness) + Z²(kurtosis), each brought close to a standard normal distribution for n rows (D'Agostino and Pearson, 1973; Anscombe and Glynn, 1983).
    /// NaN below 8 rows; approximate below 20.
    /// </summary>
    public NormalityTest Omnibus { get; }

    /// <summary>All of it with names, in the invariant culture.</summary>
    public override string ToString() => $"{Diagnostics}, Jarque–Bera {JarqueBera}, Omnibus {Omnibus}";
}
