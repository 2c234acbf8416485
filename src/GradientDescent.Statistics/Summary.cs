using GradientDescent.Statistics.Distributions;
using GradientDescent.Statistics.Estimation;

namespace GradientDescent.Statistics;

/// <summary>
/// The statistics of a least-squares fit: standard errors, tests, intervals, R² and information criteria. <see cref="ToString"/> formats them as a table in the layout of
/// statsmodels.
/// </summary>
/// <remarks>
/// In the formulas, n is the number of rows whose sample weight w is not 0 (w is 1 without sample weights). p is the number of estimated weights (coefficients and
/// intercept). The weights of redundant features, which are linear combinations of others, are 0 and not counted. RSS = Σ w (target − prediction)²;
/// TSS = Σ w (target − mean)², or Σ w target² without intercept. x̃ is (1, features) of a row, without intercept the features; X̃ has one row x̃ per row, and W is the
/// diagonal matrix of the sample weights.
/// <para>
/// Sample weights are precisions, as in R's <c>lm</c> and statsmodels' <c>WLS</c>: the variance of a residual is σ²/w, and each row counts once, whatever its weight. If
/// the target is transformed, as by <see cref="LogAttribute"/>, all statistics are those of the transformed target, in its unit. Statistics that are not defined are
/// NaN: also all tests of an exact fit, whose residuals are only rounding errors (<see cref="LeastSquaresSolution.IsExactFit"/>).
/// </para>
/// <para>Thread safety: a summary is immutable, and several threads may use it.</para>
/// </remarks>
public sealed class Summary
{
    private readonly WeightCovariance _covariance;
    private readonly MeanReplacement _means;

    internal Summary(Regression regression, IReadOnlyList<(string Name, string? Unit)> weights, MeanReplacement means, ResidualDiagnostics? diagnostics, StandardErrors errors, double confidence)
    {
        _covariance = new(regression, diagnostics, errors);
        Quantile = StudentsT.Quantile(confidence, regression.ResidualDegreesOfFreedom);
        _means = means;
        Regression = regression;
        Errors = errors;
        Confidence = confidence;
        FTest = _covariance.FTest();
        Residuals = diagnostics is null ? null : new(diagnostics);
        Coefficients = [.. weights.Select(Estimate)];
    }

    /// <summary>The name of the target. For a transformed target it is that of the transform, such as <c>LogPrice</c>: all numbers are on its scale.</summary>
    public string TargetName => Schema.TargetName;

    /// <summary>Whether the rows have sample weights.</summary>
    public bool IsWeighted => Schema.SampleWeight is not null;

    /// <summary>The schema of the model.</summary>
    public required ModelSchema Schema { get; init; }

    /// <summary>The solution of the least-squares problem, and how it was computed.</summary>
    public LeastSquaresSolution Solution => Regression.Solution;

    /// <summary>Whether the model has an intercept; without one, R² is uncentred: TSS = Σ w target².</summary>
    public bool HasIntercept => Regression.HasIntercept;

    /// <summary>n: the number of rows whose weight is not 0.</summary>
    public long Observations => Solution.NonzeroWeightRowCount;

    /// <summary>n − p: the number of observations minus the number of estimated weights.</summary>
    public long ResidualDegreesOfFreedom => Regression.ResidualDegreesOfFreedom;

    /// <summary>The number of estimated coefficients: p without the intercept.</summary>
    public int ModelDegreesOfFreedom => Regression.Design.FeatureCount;

    /// <summary>R² = 1 − RSS / TSS. NaN if TSS is 0, apart from rounding. <see cref="FitMetrics.RSquared"/> is then 1 or 0.</summary>
    public double RSquared => Regression.RSquared;

    /// <summary>The adjusted R²: 1 − (1 − R²)(n − 1) / (n − p); without intercept, n instead of n − 1.</summary>
    public double AdjustedRSquared => Regression.AdjustedRSquared;

    /// <summary>s = √(RSS / (n − p)): the estimated standard deviation of the error of a row with weight 1, in the unit of the target. NaN if n = p.</summary>
    public double ResidualStandardError => Regression.ResidualStandardError;

    /// <summary>The F test of the hypothesis that all coefficients (without the intercept) are 0; with robust standard errors, Wald's test of it.</summary>
    public FTest FTest { get; }

    /// <summary>
    /// The maximum of the log-likelihood for normally distributed errors: −n/2 · (ln(2π · RSS / n) + 1) + ½ Σ ln w. NaN if the fit is exact
    /// (<see cref="LeastSquaresSolution.IsExactFit"/>).
    /// </summary>
    public double LogLikelihood => Regression.LogLikelihood;

    /// <summary>
    /// Akaike's information criterion: 2p − 2 · log-likelihood. As in statsmodels, the error variance is not counted as a parameter. R's <c>AIC</c> counts it, and is
    /// larger by 2.
    /// </summary>
    public double Aic => (2 * Regression.Design.ParameterCount) - (2 * LogLikelihood);

    /// <summary>
    /// The Bayesian information criterion of Schwarz: p · ln n − 2 · log-likelihood. R's <c>BIC</c> is larger by ln n, because it counts the error variance.
    /// </summary>
    public double Bic => (Regression.Design.ParameterCount * Math.Log(Observations)) - (2 * LogLikelihood);

    /// <summary>
    /// The condition number: the largest singular value of √W X̃ divided by the smallest, with the features in their own units, not centred, and without redundant
    /// features. It is large if features are nearly collinear, or of very different size. <see cref="LeastSquaresSolution.ConditionNumber"/> measures the collinearity
    /// alone.
    /// </summary>
    public double ConditionNumber => Regression.Design.ConditionNumber;

    /// <summary>
    /// The condition indices of Belsley, Kuh and Welsch, in ascending order: which weights a collinearity makes uncertain, see <see cref="ConditionIndex.CollinearWeights"/>. SAS:
    /// <c>COLLIN</c>, R's perturb: <c>colldiag</c>.
    /// </summary>
    public IReadOnlyList<ConditionIndex> ConditionIndices => field ??= ConditionIndex.Of(Regression.Design, [.. Coefficients.Select(static coefficient => coefficient.Name)]);

    /// <summary>The kind of standard errors on which tests and intervals are based.</summary>
    public StandardErrors Errors { get; }

    /// <summary>The confidence level of the intervals, such as 0.95.</summary>
    public double Confidence { get; }

    /// <summary>
    /// How many standard errors the ends of the intervals are away from the estimates: the quantile of Student's t distribution with n − p degrees of freedom, at
    /// (1 + <see cref="Confidence"/>) / 2. NaN if n = p.
    /// </summary>
    public double Quantile { get; }

    /// <summary>The statistics of each weight: the intercept first, if any, then the coefficients in declaration order. In the weights of a model it is last.</summary>
    public IReadOnlyList<CoefficientEstimate> Coefficients { get; }

    /// <summary>Tests of the residuals; null if no diagnostics were given.</summary>
    public ResidualTests? Residuals { get; }

    /// <summary>
    /// Assumptions that fail so far that the conclusion changes, and what to do: collinear features and, with diagnostics, residuals of unequal variance unless the
    /// standard errors are robust. Empty if there are none. <see cref="ToString"/> has them among the notes. See <see cref="ResidualDiagnostics.Advice"/>.
    /// </summary>
    public IReadOnlyList<string> Advice => field ??= [.. SummaryAdvice.Of(this)];

    internal Regression Regression { get; }

    /// <summary>The statistics of a weight, by its name.</summary>
    /// <param name="name">The name of the coefficient, or "Intercept".</param>
    /// <exception cref="KeyNotFoundException">There is no weight of that name.</exception>
    public CoefficientEstimate this[string name] =>
        Coefficients.FirstOrDefault(coefficient => coefficient.Name == name) ?? throw new KeyNotFoundException($"There is no weight '{name}': use one of {string.Join(", ", Coefficients.Select(static coefficient => coefficient.Name))}.");

    /// <summary>The covariance matrix of the weights, in the order of <see cref="Coefficients"/>; 0 in the row and the column of a redundant feature.</summary>
    /// <returns>A new array, with one row and one column per weight.</returns>
    public double[,] Covariance() => (double[,])_covariance.Matrix.Clone();

    /// <summary>
    /// Returns the numbers that prediction intervals need, for <see cref="ModelDetails.Inference"/>, which is saved with the model: the covariance in the order of the
    /// model's weights (the intercept last), the residual variance s² and n − p.
    /// </summary>
    /// <param name="smearingFactor">
    /// For a target marked <c>[Log]</c>: the factor from the median to the mean of a prediction, as <c>fit.SmearingFactor(rows)</c> returns it. Default: none.
    /// </param>
    public ModelInference ToInference(double? smearingFactor = null)
    {
        var covariance = _covariance.Matrix;
        var count = covariance.GetLength(0);

        // Here the intercept comes first, in the weights of a model it comes last.
        var first = HasIntercept ? 1 : 0;
        int[] order = [.. Enumerable.Range(first, count - first), .. Enumerable.Range(0, first)];
        return new(
            [.. order.SelectMany(i => order.Select(j => covariance[i, j]))],
            ResidualStandardError * ResidualStandardError,
            ResidualDegreesOfFreedom,
            smearingFactor);
    }

    /// <summary>
    /// Predicts a row, with intervals. The confidence interval is x̃ᵀ · weights ± quantile · √(x̃ᵀ covariance x̃). The prediction interval, for one more observation, adds
    /// s²/w under the root. Of a transformed target, such as the logarithm of a price, <see cref="PredictionEstimate.BackTransformed"/> has the numbers of the price.
    /// </summary>
    /// <remarks>
    /// The quantile is that of Student's t distribution with n − p degrees of freedom, at (1 + <see cref="Confidence"/>) / 2. If the target is transformed, as by
    /// <see cref="LogAttribute"/>, prediction and intervals are those of the transformed target. <c>Predict</c> of the model transforms back, this method does not.
    /// </remarks>
    /// <example>
    /// <code>
    /// var estimate = fit.Summary().Predict(House.Trainer.Features(new House(6, 0)));
    /// Console.WriteLine(estimate.PredictionInterval);
    /// </code>
    /// </example>
    /// <param name="features">
    /// The features of the row in declaration order, as the trainer's <c>Features</c> returns them. The model's means replace missing values (NaN) of features marked
    /// <see cref="MissingValues.Mean"/>.
    /// </param>
    /// <param name="weight">The sample weight w of the observation. Default: 1.</param>
    /// <exception cref="ArgumentException">The number of features is not that of the model.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not above 0.</exception>
    public PredictionEstimate Predict(ReadOnlySpan<double> features, double weight = 1)
    {
        var first = HasIntercept ? 1 : 0;
        if (features.Length != Coefficients.Count - first)
            throw new ArgumentException($"There are {features.Length} features: the model needs {Coefficients.Count - first}.", nameof(features));
        if (!(weight > 0))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "The weight is out of range: give a number above 0.");

        var row = _means.Of(features);
        var value = HasIntercept ? Coefficients[0].Value : 0;
        for (var feature = 0; feature < row.Length; feature++)
            value += Coefficients[feature + first].Value * row[feature];
        var variance = _covariance.VarianceOfPrediction(row);
        var observation = Math.Sqrt(variance + (ResidualStandardError * ResidualStandardError / weight));
        var confidence = Interval.Around(value, Quantile * Math.Sqrt(variance));
        var prediction = Interval.Around(value, Quantile * observation);
        return new(value, Math.Sqrt(variance), confidence, prediction) { BackTransformed = BackTransformedEstimate.Of(Schema, value, confidence, prediction) };
    }

    /// <summary>Formats the statistics as a table in the layout of statsmodels. Lines end with a line feed. The text does not depend on the culture or the time.</summary>
    public override string ToString() => SummaryText.Of(this);

    private CoefficientEstimate Estimate((string Name, string? Unit) its, int weight)
    {
        var (value, error) = (Regression.Weights[weight], _covariance.StandardError(weight));
        var t = Solution.IsExactFit ? double.NaN : value / error;
        return new()
        {
            Name = its.Name,
            Unit = its.Unit,
            Value = value,
            StandardError = error,
            TStatistic = t,
            PValue = StudentsT.TwoSidedTail(t, ResidualDegreesOfFreedom),
            ConfidenceInterval = Interval.Around(value, Quantile * error),
            VarianceInflationFactor = Regression.Design.VarianceInflationFactor(weight),
            IsRedundant = Regression.Design.IsRedundant(weight),
        };
    }
}
