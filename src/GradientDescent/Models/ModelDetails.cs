using GradientDescent.Printing;
using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>What is known about a model besides its weights: how certain they are, and what it was trained on. A model's file contains the details, if any.</summary>
/// <remarks>
/// Details are attached to one instance of a model by <see cref="ModelDetailsExtensions.AttachDetails"/>. They do not affect the equality of models.
/// </remarks>
public sealed record ModelDetails
{
    /// <summary>
    /// The numbers from which a program can compute prediction intervals of a loaded model. <c>Summary.ToInference</c> of the package GradientDescent.Statistics returns
    /// them; no fit sets them by itself. Default: null (unknown).
    /// </summary>
    public ModelInference? Inference { get; init; }

    /// <summary>What the model was trained on. Default: null (unknown).</summary>
    public ModelProvenance? Provenance { get; init; }

    /// <summary>Other entries of the model's file, as JSON by name. They are stored and written back unchanged. Default: empty.</summary>
    public IReadOnlyDictionary<string, string> Extensions { get; init; } = new Dictionary<string, string>();

    /// <summary>Returns the known details: provenance, inference and the names of the extensions, one line each, in the invariant culture.</summary>
    public override string ToString()
    {
        string?[] lines = [Provenance?.ToString(), Inference?.ToString(), Extensions.Count == 0 ? null : $"Extensions: {string.Join(", ", Extensions.Keys)}"];
        var known = string.Join('\n', lines.Where(static line => line is not null));
        return known.Length == 0 ? "No details" : known;
    }
}

/// <summary>The numbers that prediction intervals are computed from, for an exact optimum of squared error.</summary>
/// <param name="Covariance">
/// The covariance matrix of the weights, including σ² (<c>cov_params</c> of statsmodels), row by row: p·p numbers for p weights. The order is that of the coefficients,
/// then the intercept, if any.
/// </param>
/// <param name="ResidualVariance">σ², the residual sum of squares divided by the degrees of freedom.</param>
/// <param name="DegreesOfFreedom">The number of rows with a weight other than 0, minus the number of weights.</param>
/// <param name="SmearingFactor">
/// The factor that turns predictions of a <c>[Log]</c> target from medians into means (N. Duan, Smearing Estimate: A Nonparametric Retransformation Method,
/// 1983, https://doi.org/10.1080/01621459.1983.10478017). Default: null (none).
/// </param>
public sealed record ModelInference(IReadOnlyList<double> Covariance, double ResidualVariance, double DegreesOfFreedom, double? SmearingFactor = null)
{
    /// <summary>Returns for example <c>Residual variance 7968.42, 5 degrees of freedom</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant(
        $"Residual variance {ResidualVariance:G6}, {DegreesOfFreedom:G6} degrees of freedom{(SmearingFactor is { } factor ? Invariant($", smearing factor {factor:G6}") : "")}");
}

/// <summary>What a model was trained on.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="LibraryVersion">The version of the library that trained it.</param>
public sealed record ModelProvenance(long Rows, string LibraryVersion)
{
    /// <summary>The date of the training. Default: null (unknown).</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The minimum and maximum of each feature, in the order of the features. Default: empty (unknown).</summary>
    public IReadOnlyList<FeatureRange> Ranges { get; init => field = value ?? []; } = [];

    /// <summary>The number of rows per level. Default: empty (unknown).</summary>
    public IReadOnlyList<LevelCount> LevelCounts { get; init => field = value ?? []; } = [];

    /// <summary>Scores by name, such as <c>RSquared</c>. Default: empty.</summary>
    public IReadOnlyDictionary<string, double> Scores { get; init => field = value ?? new Dictionary<string, double>(); } = new Dictionary<string, double>();

    /// <summary>
    /// Returns for example <c>7 rows, GradientDescent 1.0.0, RSquared 0.661782, Bedrooms from 1 to 5</c>, with six significant digits per number,
    /// in the invariant culture.
    /// </summary>
    public override string ToString() => string.Join(", ",
    [
        Counted.Of(Rows, "row"), .. Date is { } date ? [Invariant($"{date:yyyy-MM-dd}")] : Array.Empty<string>(), $"GradientDescent {LibraryVersion}",
        .. Scores.Select(static score => Invariant($"{score.Key} {score.Value:G6}")),
        .. Ranges.Select(static range => range.ToString()),
        .. LevelCounts.Select(static count => count.ToString()),
    ]);
}

/// <summary>The minimum and maximum of a feature in the training rows.</summary>
/// <param name="Feature">The name of the feature.</param>
/// <param name="Minimum">The minimum.</param>
/// <param name="Maximum">The maximum.</param>
public sealed record FeatureRange(string Feature, double Minimum, double Maximum)
{
    /// <summary>Whether a value of the feature is outside its range. A cycle of dates has no range: its values return in every period.</summary>
    /// <param name="term">The term of the feature.</param>
    /// <param name="value">The value; NaN is outside.</param>
    internal bool IsExceededBy(Term term, double value) => !(value >= Minimum && value <= Maximum) && !Cycles.IsIn(term);

    /// <summary>Returns for example <c>Bedrooms from 1 to 5</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Feature} from {Minimum:G6} to {Maximum:G6}");
}

/// <summary>The number of training rows that had a level.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Level">The level.</param>
/// <param name="Rows">The number of rows.</param>
public sealed record LevelCount(string Property, string Level, long Rows)
{
    /// <summary>Returns for example <c>Heating Gas in 3 rows</c>, in the invariant culture.</summary>
    public override string ToString() => $"{Property} {Level} in {Counted.Of(Rows, "row")}";
}
