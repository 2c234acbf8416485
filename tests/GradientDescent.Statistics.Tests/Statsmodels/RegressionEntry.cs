using GradientDescent.Tests.Golden;

namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>An entry of <c>regressions.json</c>: what statsmodels says of a fit. Its numbers hold to the relative <see cref="Precision"/>.</summary>
/// <remarks>
/// In statsmodels' names and meanings. Rmse is √(Ssr / DfResid), the residual standard deviation; the condition number is the ratio of the largest singular
/// value of features and constant, as they are, to the smallest; the kurtosis is 3 for a normal distribution; Omnibus is K² of D'Agostino and Pearson; Breusch and Pagan's test is Koenker's, and White's is of the fitted values and their squares. Where
/// the fit is weighted, weights are precisions: a row counts as one, whatever it weighs; residuals, condition number and leverages are those of rows times the
/// root of their weight, and R² and Mae are weighted. Where it is counted, each row stands as often as it was seen.
/// </remarks>
public sealed record RegressionEntry(
    string Name, double Precision, bool Intercept, bool Weighted, int N, int DfModel, int DfResid,
    double RSquared, double AdjRSquared, double Rmse, double Ssr, double F, double ProbF, double LogLikelihood, double Aic, double Bic, double ConditionNumber,
    double DurbinWatson, double JarqueBera, double JarqueBeraP, double Skew, double Kurtosis, double Omnibus, double OmnibusP, double BreuschPagan, double BreuschPaganP, double White, double WhiteP, double Mae, double MaxLeverage,
    CoefficientEntry[] Coefficients, double[][] Covariance, PredictionEntry[] Predictions, RobustEntry[] Robust)
{
    public static Dictionary<string, RegressionEntry> All { get; } =
        GoldenFile.Entries<RegressionEntry>("Statsmodels/regressions.json").ToDictionary(entry => entry.Name);

    /// <summary>The summary of Longley's fit as it is printed, but for date and time.</summary>
    public static string LongleySummary { get; } = GoldenFile.Text("Statsmodels/longley.txt");

    /// <summary>In the order of a model's weights: the constant last.</summary>
    public IEnumerable<CoefficientEntry> Weights => Intercept ? [.. Coefficients[1..], Coefficients[0]] : Coefficients;

    public override string ToString() => Name;
}

/// <summary>
/// A coefficient, its standard errors (classical, and HC0 to HC3), its intervals, and how much collinearity inflates its variance: 1 / (1 − R²) of the feature on
/// all others, centred and weighted as the model is; null for the constant.
/// </summary>
public sealed record CoefficientEntry(
    string Name, double Coef, double StdErr, double T, double P, double[] ConfInt95, double[] ConfInt90, double Hc0, double Hc1, double Hc2, double Hc3, double? Vif);

/// <summary>Tests and intervals with one kind of robust standard errors, HC0 to HC3, from Student's t.</summary>
public sealed record RobustEntry(double F, double ProbF, double[][] Covariance, double[] T, double[] P, double[][] ConfInt95, PredictionEntry[] Predictions);

/// <summary>A line of <c>tails.json</c>: P(|T| &gt; t), the quantile that nine tenths stay within, P(F &gt; t²) for three degrees of freedom above these, and P(χ² &gt; t) unless there are too many.</summary>
public sealed record TailEntry(double T, double Freedom, double Tail, double Quantile90, double FTail, double? ChiSquaredTail)
{
    public static TailEntry[] All { get; } = GoldenFile.Entries<TailEntry>("Statsmodels/tails.json");
}

/// <summary>A prediction, its standard error, the interval for its mean, and the interval for a new observation of weight 1.</summary>
public sealed record PredictionEntry(double[] Features, double Mean, double StdErr, double[] ConfInt95, double[] PredictionInt95);
