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
}

/// <summary>What intervals of predictions need, of an exact optimum of squared error.</summary>
/// <param name="Covariance">The covariance of the weights, row by row: of the coefficients in order, then of the intercept where there is one.</param>
/// <param name="ResidualVariance">σ², the residual sum of squares divided by the degrees of freedom.</param>
/// <param name="DegreesOfFreedom">Rows that count minus weights.</param>
/// <param name="SmearingFactor">
/// What predictions of a transformed target are multiplied by to be means and not medians (Duan, Smearing Estimate, 1983); null where there is none.
/// </param>
public sealed record ModelInference(IReadOnlyList<double> Covariance, double ResidualVariance, double DegreesOfFreedom, double? SmearingFactor = null);

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
}

/// <summary>The least and greatest value of a feature in the training rows.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
public sealed record FeatureRange(string Feature, double Least, double Greatest);

/// <summary>How many training rows had a level.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Level">The level.</param>
/// <param name="Rows">How many.</param>
public sealed record LevelCount(string Property, string Level, long Rows);
