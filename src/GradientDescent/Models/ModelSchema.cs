using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using GradientDescent.Interpretation;
using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>What a model is: its features and its target, what each is computed from, and what is demanded of its coefficients. Only the weights are missing.</summary>
/// <remarks>It cannot be changed, and two with the same content are equal.</remarks>
public sealed class ModelSchema : IEquatable<ModelSchema>
{
    private readonly ModelProperty[] _givenFirst;

    /// <param name="recordName">The model record's own name, or what a row is called.</param>
    /// <param name="target">What is predicted: a property as a number, or a function of one, whose inverse brings predictions back.</param>
    /// <param name="features">The features, in the order of their coefficients.</param>
    /// <param name="sampleWeight">What rows weigh. Default: every row weighs 1.</param>
    /// <param name="hasIntercept">Whether the model has a constant term. Default: true.</param>
    /// <param name="properties">The order in which predictions are given properties. Default: that in which features need them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> or <paramref name="features"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no feature, two features or two properties have one name, the target is neither a number nor a function of one, or a term is none: C# has no such
    /// operator, or no such type.
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

    /// <summary>The model record's own name.</summary>
    public string RecordName { get; }

    /// <summary>What is predicted: a property as a number, or a function of one.</summary>
    public Term Target { get; }

    /// <summary>The name of what is predicted; that of a transformed target has the name of the transform before it.</summary>
    public string TargetName => field ??= TermName.Of(Target);

    /// <summary>The property that is predicted.</summary>
    public ModelProperty TargetProperty => TermProperties.Of(Target).First();

    /// <summary>The features, in the order of their coefficients among the weights.</summary>
    public IReadOnlyList<ModelFeature> Features { get; }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> FeatureNames => field ??= Features.Select(static feature => feature.Name).ToArray();

    /// <summary>The names of the weights: the features', then <c>Intercept</c> where there is one.</summary>
    public IReadOnlyList<string> WeightNames => HasIntercept ? [.. FeatureNames, "Intercept"] : FeatureNames;

    /// <summary>
    /// The features, counted from 0 and in rising order, whose NaN stands for a missing value and is replaced by the mean of the rest; most
    /// models have none.
    /// </summary>
    public IReadOnlyList<int> MeanFilled =>
        field ??= Enumerable.Range(0, Features.Count).Where(feature => Features[feature].Term is MeanWhereMissingTerm).ToArray();

    /// <summary>What rows weigh; null where every row weighs 1.</summary>
    public ModelProperty? SampleWeight { get; }

    /// <summary>Whether the model has a constant term.</summary>
    public bool HasIntercept { get; }

    /// <summary>How many weights the model has: its features, and one more for the intercept.</summary>
    public int WeightCount => Features.Count + (HasIntercept ? 1 : 0);

    /// <summary>How many columns its rows have: the features, the target and, where rows are weighted, the sample weight.</summary>
    public int ColumnCount => Features.Count + (SampleWeight is null ? 1 : 2);

    /// <summary>The properties that the features are computed from, each once, in the order in which predictions are given them.</summary>
    public IReadOnlyList<ModelProperty> Properties =>
        field ??= _givenFirst.Concat(Features.SelectMany(static feature => TermInputs.Of(feature.Term))).Distinct().ToArray();

    /// <summary>The schema of a model record, as generated code makes it: the compiler has checked it, and names are computed when they are first asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ModelSchema OfRecord(string recordName, Term target, ModelFeature[] features, ModelProperty? sampleWeight = null, bool hasIntercept = true, ModelProperty[]? properties = null) =>
        new(recordName, target, features, sampleWeight, hasIntercept, properties);

    /// <summary>Whether a record of this schema has its columns in <c>float</c>.</summary>
    internal bool IsSingle => NumberTypes.AreSingle(Features.Select(static feature => feature.Term).Append(Target).SelectMany(TermProperties.Of).Select(static property => property.Type));

    /// <summary>Intercept + Σ weight·feature, added in this order, as generated code adds it.</summary>
    internal double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> features)
    {
        var sum = HasIntercept ? weights[^1] : weights[0] * features[0];
        for (var feature = HasIntercept ? 0 : 1; feature < features.Length; feature++)
            sum += weights[feature] * features[feature];
        return sum;
    }

    /// <summary>The prediction of the target's property: the sum, brought back from the transform where the target has one.</summary>
    internal double ToPrediction(double sum) => Target is FunctionTerm { Function: var function } ? FunctionValue.Inverse(function, sum) : sum;

    /// <exception cref="ArgumentException">The other is another one.</exception>
    internal void RequireSame(ModelSchema other)
    {
        if (!Equals(other))
            throw new ArgumentException($"These are of another model: {other}, not {this}.");
    }

    /// <inheritdoc/>
    public bool Equals(ModelSchema? other) => ReferenceEquals(this, other) || (other is not null
        && RecordName == other.RecordName && HasIntercept == other.HasIntercept && Target.Equals(other.Target)
        && Equals(SampleWeight, other.SampleWeight) && Properties.SequenceEqual(other.Properties) && Features.SequenceEqual(other.Features));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ModelSchema);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RecordName, TargetName, Features.Count, HasIntercept);

    /// <summary>For example <c>House: Price by Bedrooms, Area</c>.</summary>
    public override string ToString() => $"{RecordName}: {TargetName} by {string.Join(", ", FeatureNames)}";

    private static IReadOnlyList<ModelFeature> NotNull([NotNull] IReadOnlyList<ModelFeature>? features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return features;
    }
}
