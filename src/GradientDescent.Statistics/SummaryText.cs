using System.Globalization;
using System.Text;
using GradientDescent.Statistics.Text;

namespace GradientDescent.Statistics;

/// <summary>Formats a summary as text, in the layout of statsmodels (Seabold and Perktold, 2010).</summary>
internal static class SummaryText
{
    private const int MinWidth = 78;

    public static string Of(Summary summary)
    {
        var model = summary.IsWeighted ? "WLS" : "OLS";
        var width = Math.Max(MinWidth, CoefficientTable.WidthOf(summary.Coefficients));
        var text = new StringBuilder();
        var title = $"{model} Regression Results";
        text.Append(title.PadLeft((MinWidth + title.Length) / 2)).Append('\n');
        text.Append('=', MinWidth).Append('\n');
        TwoColumns.AppendTo(text, Model(summary, model), Fit(summary));
        text.Append('=', width).Append('\n');
        CoefficientTable.AppendTo(text, summary.Coefficients, summary.Confidence);
        text.Append('=', width).Append('\n');
        TwoColumns.AppendTo(text, Distribution(summary), Residuals(summary));
        text.Append('=', MinWidth).Append('\n');
        SummaryNotes.AppendTo(text, summary);
        return text.ToString();
    }

    private static (string Label, string Value)[] Model(Summary summary, string model) =>
    [
        ("Dep. Variable:", summary.TargetName),
        ("Model:", model),
        ("Method:", "Least Squares"),
        ("No. Observations:", summary.Observations.ToString(CultureInfo.InvariantCulture)),
        ("Df Residuals:", summary.ResidualDegreesOfFreedom.ToString(CultureInfo.InvariantCulture)),
        ("Df Model:", summary.ModelDegreesOfFreedom.ToString(CultureInfo.InvariantCulture)),
        ("Covariance Type:", summary.Errors == StandardErrors.Classical ? "nonrobust" : summary.Errors.ToString().ToUpperInvariant()),
    ];

    private static (string Label, string Value)[] Fit(Summary summary)
    {
        var centring = summary.HasIntercept ? ":" : " (uncentered):";
        return
        [
            ("R-squared" + centring, PrintedNumber.Fixed(summary.RSquared, 3)),
            ("Adj. R-squared" + centring, PrintedNumber.Fixed(summary.AdjustedRSquared, 3)),
            ("F-statistic:", PrintedNumber.General(summary.FTest.Statistic, 4, keepsZeros: true)),
            ("Prob (F-statistic):", PrintedNumber.General(summary.FTest.PValue, 3, keepsZeros: true)),
            ("Log-Likelihood:", PrintedNumber.General(summary.LogLikelihood, 5, keepsZeros: true)),
            ("AIC:", PrintedNumber.General(summary.Aic, 4, keepsZeros: true)),
            ("BIC:", PrintedNumber.General(summary.Bic, 4, keepsZeros: true)),
        ];
    }

    private static IReadOnlyList<(string Label, string Value)> Distribution(Summary summary)
    {
        var error = ("Residual Std. Error:", PrintedNumber.General(summary.ResidualStandardError, 5, keepsZeros: true));
        return summary.Residuals is not { } residuals ? [error] :
        [
            ("Omnibus:", PrintedNumber.Fixed(residuals.Omnibus.Statistic, 3)),
            ("Prob(Omnibus):", PrintedNumber.Fixed(residuals.Omnibus.PValue, 3)),
            ("Skew:", PrintedNumber.Fixed(residuals.Diagnostics.Skewness, 3)),
            ("Kurtosis:", PrintedNumber.Fixed(residuals.Diagnostics.Kurtosis, 3)),
            error,
        ];
    }

    private static IReadOnlyList<(string Label, string Value)> Residuals(Summary summary)
    {
        var condition = ("Cond. No.", PrintedNumber.General(summary.ConditionNumber, 3, keepsZeros: true));
        return summary.Residuals is not { } residuals ? [condition] :
        [
            ("Durbin-Watson:", PrintedNumber.Fixed(residuals.Diagnostics.DurbinWatson, 3)),
            ("Jarque-Bera (JB):", PrintedNumber.Fixed(residuals.JarqueBera.Statistic, 3)),
            ("Prob(JB):", PrintedNumber.General(residuals.JarqueBera.PValue, 3, keepsZeros: true)),
            condition,
            ("Mean Abs. Error:", PrintedNumber.General(residuals.Diagnostics.MeanAbsoluteError, 5, keepsZeros: true)),
        ];
    }
}
