using GradientDescent.Terms;
using GradientDescent.Untyped;

namespace GradientDescent;

/// <summary>A linear model without a record: a schema and weights. It predicts from values by the names of properties.</summary>
/// <remarks>
/// Its predictions have the same bits as <c>Predict</c> of the generated model of the same schema, given the same values. It cannot be changed, and several
/// threads may use it at once.
/// </remarks>
/// <example>
/// <code>
/// var model = new LinearModel(File.ReadAllText("model.json"));
/// double price = model.Predict(new Dictionary&lt;string, object?&gt; { ["Bedrooms"] = 6 });
/// </code>
/// </example>
public sealed class LinearModel : IRowModel<IReadOnlyDictionary<string, object?>>
{
    private readonly double[] _weights;
    private readonly double[] _means;
    private readonly RowTerms _features;

    /// <summary>The model of a file, such as a generated model writes with <c>Save</c>.</summary>
    /// <param name="json">The file's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ModelFormatException">
    /// It is damaged, of an unknown version, or of version 1, which does not say what features are computed from: load that as the record's own model and save it again.
    /// </exception>
    public LinearModel(string json)
        : this(LinearModelReading.Read(ModelFile.Read(json), ModelFile.InText))
    {
    }

    /// <param name="schema">What the model is.</param>
    /// <param name="weights">Coefficients in the order of the features, then the intercept where there is one.</param>
    /// <param name="means">What stands in place of missing values, one for each of <see cref="ModelSchema.MeanFilled"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentException">There are too few or too many weights or means.</exception>
    public LinearModel(ModelSchema schema, ReadOnlySpan<double> weights, ReadOnlySpan<double> means = default)
        : this(ShapeOf(schema).Create(weights, means))
    {
    }

    private LinearModel(ModelSchema schema, RowTerms features, double[] weights, double[] means)
    {
        Schema = schema;
        _features = features;
        _weights = weights;
        _means = means;
    }

    private LinearModel(LinearModel model)
        : this(model.Schema, model._features, model._weights, model._means) => this.AttachDetails(model.Details());

    /// <inheritdoc/>
    public ModelSchema Schema { get; }

    /// <summary>The coefficient of a feature, by its name; <c>Intercept</c> for the constant term.</summary>
    /// <exception cref="ArgumentException">There is no such weight.</exception>
    public double this[string name] => Schema.WeightNames.ToList().IndexOf(name) is >= 0 and var index
        ? _weights[index]
        : throw new ArgumentException($"There is no weight '{name}': there are {string.Join(", ", Schema.WeightNames)}.", nameof(name));

    /// <summary>The kind of model that has a schema.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static ModelShape<LinearModel> ShapeOf(ModelSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var features = new RowTerms(schema.Features.Select(static feature => feature.Term));
        return new(schema, (weights, means) => new(schema, features, weights.ToArray(), means.ToArray()));
    }

    /// <summary>Reads the model of a file, such as a generated model writes with <c>Save</c>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ModelFormatException">It is damaged, of an unknown version, or has no schema, as those of version 1.</exception>
    /// <exception cref="IOException">The file cannot be read, or does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static LinearModel Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return LinearModelReading.Read(ModelFile.Read(stream, path), path);
    }

    /// <summary>Reads the model of a stream, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ModelFormatException">The model is damaged, of an unknown version, or has no schema, as those of version 1.</exception>
    public static LinearModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinearModelReading.Read(ModelFile.Read(stream, ModelFile.InStream), ModelFile.InStream);
    }

    /// <summary>Predicts the target's property for a row.</summary>
    /// <param name="row">
    /// A value for each of the schema's <see cref="ModelSchema.Properties"/>, by its name: of the property's own type, of another number type (rounded to a floating-point
    /// property, and refused as an integer or a <c>bool</c> that it is not), an enum's member or the name of a level, or invariant text. Null where the property may be null. Other names are ignored.
    /// </param>
    /// <returns>The prediction; NaN where something is missing that nothing stands for, or a level is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="ArgumentException">A property is missing, or a value is none of its property.</exception>
    public double Predict(IReadOnlyDictionary<string, object?> row) => Schema.ToPrediction(Schema.Sum(_weights, UnroundedFeaturesOf(row)));

    /// <inheritdoc/>
    public double[] FeaturesOf(IReadOnlyDictionary<string, object?> row)
    {
        var features = UnroundedFeaturesOf(row);
        return Schema.IsSingle ? Array.ConvertAll(features, static feature => (double)(float)feature) : features;
    }

    private double[] UnroundedFeaturesOf(IReadOnlyDictionary<string, object?> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var features = _features.Of(row);
        for (var i = 0; i < _means.Length; i++)
        {
            var feature = Schema.MeanFilled[i];
            features[feature] = TermGuard.Filled(Schema.Features[feature].Term, features[feature], _means[i]);
        }

        return features;
    }

    /// <inheritdoc/>
    public double[] ToWeights() => [.. _weights];

    /// <inheritdoc/>
    public double[] ToMeans() => [.. _means];

    /// <inheritdoc cref="ModelFile.Save(ILinearModel, string)"/>
    public void Save(string path) => ModelFile.Save(this, path);

    /// <inheritdoc cref="ModelFile.Save(ILinearModel, Stream)"/>
    public void Save(Stream stream) => ModelFile.Save(this, stream);

    /// <inheritdoc cref="ModelSource.Of"/>
    public string ToCSharp(CSharpOptions? options = null) => ModelSource.Of(this, options);

    /// <inheritdoc cref="ModelFormula.Of"/>
    public override string ToString() => ModelFormula.Of(this);
}
