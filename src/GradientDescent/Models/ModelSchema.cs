using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using GradientDescent.Interpretation;
using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>
/// Describes a model without its weights: the features, the target, what each of them is computed from, and the restrictions on the coefficients.
/// </summary>
/// <remarks>Two schemas with the same content are equal. Thread safety: schemas are immutable, and several threads may use them.</remarks>
/// <example>
/// <code>
/// ModelProperty bedrooms = new("Bedrooms"), price = new("Price");
/// var schema = new ModelSchema("House", price, [bedrooms]);
/// </code>
/// </example>
public sealed class ModelSchema : IEquatable<ModelSchema>
{
    private readonly ModelProperty[] _givenFirst;

    /// <summary>Creates a schema for a model without a record.</summary>
    /// <param name="recordName">The name of the model record, or any name for a row if there is no record.</param>
    /// <param name="target">
    /// What the model is fitted to: a property as a number, or a function of one such as its logarithm. Predictions are those of the property: the inverse function is
    /// applied to them.
    /// </param>
    /// <param name="features">The features, in the order of their coefficients.</param>
    /// <param name="sampleWeight">The property that holds the weight of a row. Default: none, every row has weight 1.</param>
    /// <param name="hasIntercept">Whether the model has a constant term. Default: true.</param>
    /// <param name="properties">
    /// The properties in the order of the parameters of <c>Predict</c>. Properties that are not listed follow in the order in which the features use them. Default: none
    /// is listed.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="recordName"/>, <paramref name="target"/> or <paramref name="features"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="recordName"/> is empty; there is no feature; two features or two properties have the same name; the target is neither a number nor a function of
    /// one; or a term is invalid. The message says why, for example because C# has no such operator.
    /// </exception>
    public ModelSchema(string recordName, Term target, IReadOnlyList<ModelFeature> features, ModelProperty? sampleWeight = null, bool hasIntercept = true, IReadOnlyList<ModelProperty>? properties = null)
        : this(recordName, target, [.. NotNull(features)], sampleWeight, hasIntercept, properties?.ToArray())
    {
        ArgumentException.ThrowIfNullOrEmpty(recordName);
        ArgumentNullException.ThrowIfNull(target);
        if (SchemaFault.Of(this) is { } fault)
            throw new ArgumentException(fault);
    }

    private ModelSchema(string recordName, Term target, ModelFeature[] features, ModelProperty? sampleWeight, bool hasIntercept, ModelProperty[]? givenFirst)
    {
        RecordName = recordName;
        Target = target;
        Features = features;
        SampleWeight = sampleWeight;
        HasIntercept = hasIntercept;
        _givenFirst = givenFirst ?? [];
    }

    /// <summary>The name of the model record.</summary>
    public string RecordName { get; }

    /// <summary>What the model is fitted to: a property as a number, or a function of one such as its logarithm. Predictions are those of the property.</summary>
    public Term Target { get; }

    /// <summary>The name of the target. For a transformed target, it begins with the name of the transform, as in <c>LogPrice</c>.</summary>
    public string TargetName => field ??= TermName.Of(Target);

    /// <summary>The name of a transformed target, such as <c>LogPrice</c>; null if the target is the property itself.</summary>
    public string? TransformedTarget => Target is FunctionTerm ? TargetName : null;

    /// <summary>The unit of the target; null if it has none, as a logarithm. That of predictions is the unit of <see cref="TargetProperty"/>.</summary>
    public string? TargetUnit => TermUnit.Of(Target);

    /// <summary>The units of the weights, in the order of <see cref="WeightNames"/>, such as <c>k€ per m²</c>; null where a unit is not known.</summary>
    public IReadOnlyList<string?> WeightUnits =>
        [.. Features.Select(feature => TermUnit.OfCoefficient(Target, feature.Term)), .. HasIntercept ? [TargetUnit] : Array.Empty<string?>()];

    /// <summary>The property that is predicted.</summary>
    public ModelProperty TargetProperty => TermProperties.Of(Target).First();

    /// <summary>The features, in the order of their coefficients among the weights.</summary>
    public IReadOnlyList<ModelFeature> Features { get; }

    /// <summary>The names of the features, which are also those of their coefficients, such as <c>Area</c>, <c>LogArea</c> or <c>HeatingGas</c>. None is <c>Intercept</c>, see <see cref="ModelFeature.Name"/>.</summary>
    public IReadOnlyList<string> FeatureNames => field ??= Features.Select(static feature => feature.Name).ToArray();

    /// <summary>The names of the weights: those of the features, then <c>Intercept</c>, if any.</summary>
    public IReadOnlyList<string> WeightNames => field ??= HasIntercept ? [.. FeatureNames, "Intercept"] : FeatureNames;

    /// <summary>
    /// The indices (from 0, in ascending order) of the features whose missing values (NaN) are replaced by the mean of the training rows that have a value, see
    /// <see cref="MissingValues.Mean"/>. Most models have none.
    /// </summary>
    public IReadOnlyList<int> MeanImputed =>
        field ??= Enumerable.Range(0, Features.Count).Where(feature => Features[feature].Term is MeanWhereMissingTerm).ToArray();

    /// <summary>The property that holds the weight of a row; null if every row has weight 1.</summary>
    public ModelProperty? SampleWeight { get; }

    /// <summary>Whether the model has a constant term.</summary>
    public bool HasIntercept { get; }

    /// <summary>The number of weights: one per feature, and one for the intercept, if any.</summary>
    public int WeightCount => Features.Count + (HasIntercept ? 1 : 0);

    /// <summary>The number of columns of the rows: the features, the target and the sample weight, if any.</summary>
    public int ColumnCount => Features.Count + (SampleWeight is null ? 1 : 2);

    /// <summary>What the columns of the rows are computed from: the features, the target and the sample weight, if any.</summary>
    internal IReadOnlyList<Term> ColumnTerms =>
        field ??= [.. Features.Select(static feature => feature.Term), Target, .. SampleWeight is { } weight ? [weight.AsNumber()] : Array.Empty<Term>()];

    /// <summary>The properties that the features are computed from, each once, in the order of the parameters of a prediction.</summary>
    public IReadOnlyList<ModelProperty> Properties =>
        field ??= _givenFirst.Concat(Features.SelectMany(static feature => TermInputs.Of(feature.Term))).Distinct().ToArray();

    /// <summary>The schema of a model record. Generated code calls it: the compiler has checked the schema already, and names are computed when first used.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ModelSchema OfRecord(string recordName, Term target, ModelFeature[] features, ModelProperty? sampleWeight = null, bool hasIntercept = true, ModelProperty[]? properties = null) =>
        new(recordName, target, features, sampleWeight, hasIntercept, properties);

    /// <summary>Replaces missing features of a row by means, as <c>Predict</c> does.</summary>
    internal void FillMissing(double[] features, ReadOnlySpan<double> means)
    {
        for (var i = 0; i < means.Length; i++)
        {
            var feature = MeanImputed[i];
            features[feature] = TermGuard.Filled(Features[feature].Term, features[feature], means[i]);
        }
    }

    /// <summary>Whether the columns of a record with this schema are <c>float</c>.</summary>
    internal bool IsSingle => NumberTypes.AreSingle(Features.Select(static feature => feature.Term).Append(Target).SelectMany(TermProperties.Of).Select(static property => property.Type));

    /// <summary>Intercept + Σ weight·feature, added in this order, the same as in generated code.</summary>
    internal double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> features)
    {
        var sum = HasIntercept ? weights[^1] : weights[0] * features[0];
        for (var feature = HasIntercept ? 0 : 1; feature < features.Length; feature++)
            sum += weights[feature] * features[feature];
        return sum;
    }

    /// <summary>
    /// Transforms a prediction of the target back to the target's property: for a target marked <c>[Log]</c>, e to the power of the number. Without a transform, the
    /// number itself.
    /// </summary>
    /// <param name="prediction">A prediction of <see cref="Target"/>: intercept + Σ coefficient · feature.</param>
    public double BackTransform(double prediction) => Target is FunctionTerm { Function: var function } ? FunctionValue.Inverse(function, prediction) : prediction;

    /// <summary>
    /// Transforms an interval of the target back to the target's property. It keeps its probability, as the transforms are monotonic. For a square root, an interval that
    /// contains 0 begins at 0. For 1/x, one that contains 0 becomes all numbers. For eˣ, one that contains 0 begins at −∞, and one below 0 becomes NaN.
    /// </summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    public (double Lower, double Upper) BackTransform(double lower, double upper) =>
        Target is FunctionTerm { Function: var function } ? FunctionValue.Inverse(function, lower, upper) : (lower, upper);

    /// <exception cref="ArgumentException">The other schema differs.</exception>
    internal void RequireSame(ModelSchema other)
    {
        if (!Equals(other))
            throw new ArgumentException($"The models differ in {SchemaDifference.FirstOf(this, other)}. Merge moments or factors of the same schema.");
    }

    /// <inheritdoc/>
    public bool Equals(ModelSchema? other) => ReferenceEquals(this, other) || (other is not null
        && RecordName == other.RecordName && HasIntercept == other.HasIntercept && Target.Equals(other.Target)
        && Equals(SampleWeight, other.SampleWeight) && Properties.SequenceEqual(other.Properties) && Features.SequenceEqual(other.Features));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ModelSchema);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RecordName, TargetName, Features.Count, HasIntercept);

    /// <summary>Returns the record, the target and the features, for example <c>House: Price by Bedrooms, Area</c>.</summary>
    public override string ToString() => VisibleText.Of($"{RecordName}: {TargetName} by {string.Join(", ", FeatureNames)}");

    private static IReadOnlyList<ModelFeature> NotNull([NotNull] IReadOnlyList<ModelFeature>? features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return features;
    }
}
