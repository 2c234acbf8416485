using GradientDescent.Statistics.Distributions;
using GradientDescent.Statistics.Estimation;

namespace GradientDescent.Statistics;

/// <summary>
/// The statistics of a least-squares fit over n rows with a weight that is not 0, and with p weights that are estimated: those of redundant features, which are
/// 0, don't count. <see cref="ToString"/> has them as the table that statisticians know.
/// </summary>
/// <remarks>
/// Sample weights are precisions, as in R's <c>lm</c> and statsmodels' <c>WLS</c>: the variance of a row's residual is σ²/w, and a row counts as one whatever it
/// weighs. RSS = Σ w (target − prediction)²; TSS = Σ w (target − mean)², without intercept Σ w target². What is not defined is NaN.
/// </remarks>
public sealed class Summary
{
    private readonly WeightCovariance _covariance;
    private readonly double _quantile;

    internal Summary(Regression regression, IReadOnlyList<string> names, ResidualDiagnostics? diagnostics, StandardErrors errors, double confidence)
    {
        _covariance = new(regression, diagnostics, errors);
        _quantile = StudentsT.QuantileLoss(confidence, regression.ResidualDegreesOfFreedom);
        Regression = regression;
        Errors = errors;
        Confidence = confidence;
        FTest = _covariance.FTest();
        Residuals = diagnostics is null ? null : new(diagnostics);
        Coefficients = [.. names.Select(Estimate)];
    }

    /// <summary>The name of the target.</summary>
    public required string TargetName { get; init; }

    /// <summary>Whether rows have weights.</summary>
    public required bool IsWeighted { get; init; }

    /// <summary>How the optimum was found.</summary>
    public LeastSquaresSolution Solution => Regression.Solution;

    /// <summary>Whether there is a constant term; without one R² is uncentred.</summary>
    public bool HasIntercept => Regression.HasIntercept;

    /// <summary>n.</summary>
    public long Observations => Solution.CountedRows;

    /// <summary>n − p.</summary>
    public long ResidualDegreesOfFreedom => Regression.ResidualDegreesOfFreedom;

    /// <summary>p, without the intercept.</summary>
    public int ModelDegreesOfFreedom => Regression.Design.FeatureCount;

    /// <summary>R² = 1 − RSS / TSS. NaN where the target does not vary.</summary>
    public double RSquared => Regression.RSquared;

    /// <summary>1 − (1 − R²)(n − 1) / (n − p); without intercept, n instead of n − 1.</summary>
    public double AdjustedRSquared => Regression.AdjustedRSquared;

    /// <summary>s = √(RSS / (n − p)), the standard deviation of a residual of weight 1, in the target's unit.</summary>
    public double ResidualStandardError => Regression.ResidualStandardError;

    /// <summary>The test that all coefficients are 0; with robust standard errors Wald's.</summary>
    public FTest FTest { get; }

    /// <summary>−n/2 · (ln(2π · RSS / n) + 1) + ½ Σ ln w: the largest that normal residuals can have.</summary>
    public double LogLikelihood => Regression.LogLikelihood;

    /// <summary>Akaike's information criterion: 2p − 2 · log-likelihood. s is not counted, as in statsmodels; R's <c>AIC</c> does, and is 2 more.</summary>
    public double Aic => (2 * Regression.Design.ParameterCount) - (2 * LogLikelihood);

    /// <summary>Schwarz's, Bayesian information criterion: p · ln n − 2 · log-likelihood.</summary>
    public double Bic => (Regression.Design.ParameterCount * Math.Log(Observations)) - (2 * LogLikelihood);

    /// <summary>
    /// The largest by the smallest singular value of √W X̃, with x̃ = (1, features) as they are, in their own units and not centred; redundant features don't count.
    /// Large where features are close to one another, or of very different size; see <see cref="LeastSquaresSolution.ConditionNumber"/> for the former alone.
    /// </summary>
    public double ConditionNumber => Regression.Design.ConditionNumber;

    /// <summary>Which standard errors tests and intervals rest on.</summary>
    public StandardErrors Errors { get; }

    /// <summary>The probability that intervals are made for, such as 0.95.</summary>
    public double Confidence { get; }

    /// <summary>The intercept where there is one, then the coefficients in declaration order.</summary>
    public IReadOnlyList<CoefficientEstimate> Coefficients { get; }

    /// <summary>Tests of the residuals; null where no diagnostics were given.</summary>
    public ResidualTests? Residuals { get; }

    internal Regression Regression { get; }

    /// <summary>A weight's statistics by the name of the feature's property, or "Intercept".</summary>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public CoefficientEstimate this[string name] =>
        Coefficients.FirstOrDefault(coefficient => coefficient.Name == name) ?? throw new KeyNotFoundException($"There is no weight called {name}.");

    /// <summary>The covariance of the weights, in the order of <see cref="Coefficients"/>; 0 in row and column of a redundant feature.</summary>
    /// <returns>A copy.</returns>
    public double[,] Covariance() => (double[,])_covariance.Matrix.Clone();

    /// <summary>What intervals of predictions need, for the model's file: the covariance in the order of the model's weights, σ² and n − p.</summary>
    /// <param name="smearingFactor">What predictions of a logarithm are multiplied by to be means, as <c>fit.SmearingFactor(rows)</c> gives it. Default: none.</param>
    public ModelInference ToInference(double? smearingFactor = null)
    {
        var covariance = _covariance.Matrix;
        var count = covariance.GetLength(0);

        // Statistics have the intercept first, a model's weights have it last.
        var first = HasIntercept ? 1 : 0;
        int[] order = [.. Enumerable.Range(first, count - first), .. Enumerable.Range(0, first)];
        return new(
            [.. order.SelectMany(i => order.Select(j => covariance[i, j]))],
            ResidualStandardError * ResidualStandardError,
            ResidualDegreesOfFreedom,
            smearingFactor);
    }

    /// <summary>What the fit says of a row, and how sure it is: x̃ᵀ · weights ± quantile · √(x̃ᵀ covariance x̃), for one more observation + s²/w.</summary>
    /// <param name="features">The row's features in declaration order, as the trainer's <c>Features</c> gives them.</param>
    /// <param name="weight">The sample weight w of the observation.</param>
    /// <exception cref="ArgumentException">They are more or fewer than the model has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public PredictionEstimate Predict(ReadOnlySpan<double> features, double weight = 1)
    {
        var first = HasIntercept ? 1 : 0;
        if (features.Length != Coefficients.Count - first)
            throw new ArgumentException($"The model has {Coefficients.Count - first} features, not {features.Length}.", nameof(features));
        if (!(weight > 0))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "An observation has a weight above 0.");

        var value = HasIntercept ? Coefficients[0].Value : 0;
        for (var feature = 0; feature < features.Length; feature++)
            value += Coefficients[feature + first].Value * features[feature];
        var variance = _covariance.VarianceOfPrediction(features);
        var observation = Math.Sqrt(variance + (ResidualStandardError * ResidualStandardError / weight));
        return new(value, Math.Sqrt(variance), Interval.Around(value, _quantile * Math.Sqrt(variance)), Interval.Around(value, _quantile * observation));
    }

    /// <summary>The table that statisticians know, in the layout of statsmodels: lines end with a line feed, and nothing depends on culture or clock.</summary>
    public override string ToString() => SummaryText.Of(this);

    private CoefficientEstimate Estimate(string name, int weight)
    {
        var (value, error) = (Regression.Weights[weight], _covariance.StandardError(weight));
        var t = value / error;
        return new()
        {
            Name = name,
            Value = value,
            StandardError = error,
            TStatistic = t,
            PValue = StudentsT.TwoSidedTail(t, ResidualDegreesOfFreedom),
            ConfidenceInterval = Interval.Around(value, _quantile * error),
            VarianceInflation = Regression.Design.VarianceInflation(weight),
            IsRedundant = Regression.Design.IsRedundant(weight),
        };
    }
}
