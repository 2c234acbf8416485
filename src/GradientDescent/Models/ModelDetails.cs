using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>What is known of a model beside its weights: how certain they are, and what it was trained on. A model's file has it, if somebody gave it.</summary>
/// <remarks>It is attached to one instance of a model by <see cref="ModelDetailsExtensions.AttachDetails"/>, and does not make it differ from an equal one.</remarks>
public sealed record ModelDetails
{
    /// <summary>What intervals of predictions need; null where it is not known.</summary>
    public ModelInference? Inference { get; init; }

    /// <summary>What the model was trained on; null where it is not known.</summary>
    public ModelProvenance? Provenance { get; init; }

    /// <summary>What others have put into the file, JSON by name. It is kept and written again.</summary>
    public IReadOnlyDictionary<string, string> Extensions { get; init; } = new Dictionary<string, string>();

    /// <summary>What is known, a line each of provenance, inference and the names of extensions, in the invariant culture.</summary>
    public override string ToString()
    {
        string?[] lines = [Provenance?.ToString(), Inference?.ToString(), Extensions.Count == 0 ? null : $"Extensions: {string.Join(", ", Extensions.Keys)}"];
        var known = string.Join('\n', lines.Where(static line => line is not null));
        return known.Length == 0 ? "No details" : known;
    }
}

/// <summary>What intervals of predictions need, of an exact optimum of squared error.</summary>
/// <param name="Covariance">The covariance of the weights, row by row: of the coefficients in order, then of the intercept where there is one.</param>
/// <param name="ResidualVariance">σ², the residual sum of squares divided by the degrees of freedom.</param>
/// <param name="DegreesOfFreedom">Rows that count minus weights.</param>
/// <param name="SmearingFactor">
/// What predictions of a transformed target are multiplied by to be means and not medians (Duan, Smearing Estimate, 1983); null where there is none.
/// </param>
public sealed record ModelInference(IReadOnlyList<double> Covariance, double ResidualVariance, double DegreesOfFreedom, double? SmearingFactor = null)
{
    /// <summary>For example <c>Residual variance 7968.42, 5 degrees of freedom</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant(
        $"Residual variance {ResidualVariance:G6}, {DegreesOfFreedom:G6} degrees of freedom{(SmearingFactor is { } factor ? Invariant($", smearing factor {factor:G6}") : "")}");
}

/// <summary>What a model was trained on.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="LibraryVersion">The version of the library that trained it.</param>
public sealed record ModelProvenance(long Rows, string LibraryVersion)
{
    /// <summary>The day; null where nobody gave it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The least and greatest value of each feature, in their order; empty where they are not known.</summary>
    public IReadOnlyList<FeatureRange> Ranges { get; init => field = value ?? []; } = [];

    /// <summary>How many rows had each level; empty where that is not known.</summary>
    public IReadOnlyList<LevelCount> LevelCounts { get; init => field = value ?? []; } = [];

    /// <summary>Scores by name, such as <c>RSquared</c>.</summary>
    public IReadOnlyDictionary<string, double> Scores { get; init => field = value ?? new Dictionary<string, double>(); } = new Dictionary<string, double>();

    /// <summary>For example <c>7 rows, GradientDescent 1.0.0, RSquared 0.661782, Bedrooms from 1 to 5</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => string.Join(", ",
    [
        Counted.Of(Rows, "row"), .. Date is { } date ? [Invariant($"{date:yyyy-MM-dd}")] : Array.Empty<string>(), $"GradientDescent {LibraryVersion}",
        .. Scores.Select(static score => Invariant($"{score.Key} {score.Value:G6}")),
        .. Ranges.Select(static range => range.ToString()),
        .. LevelCounts.Select(static count => count.ToString()),
    ]);
}

/// <summary>The least and greatest value of a feature in the training rows.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
public sealed record FeatureRange(string Feature, double Least, double Greatest)
{
    /// <summary>For example <c>Bedrooms from 1 to 5</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Feature} from {Least:G6} to {Greatest:G6}");
}

/// <summary>How many training rows had a level.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Level">The level.</param>
/// <param name="Rows">How many.</param>
public sealed record LevelCount(string Property, string Level, long Rows)
{
    /// <summary>For example <c>Heating Gas in 3 rows</c>, in the invariant culture.</summary>
    public override string ToString() => $"{Property} {Level} in {Counted.Of(Rows, "row")}";
}
