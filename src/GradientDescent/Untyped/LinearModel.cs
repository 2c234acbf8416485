using GradientDescent.Prediction;
using GradientDescent.Untyped;

namespace GradientDescent;

/// <summary>A linear model without a record: a schema and weights. It predicts from a dictionary with a value for each property.</summary>
/// <remarks>
/// With the same schema and values, its predictions are bit-for-bit identical to those of <c>Predict</c> of the generated model. Thread safety: models are immutable,
/// and several threads may use them.
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
    private readonly bool _isSingle;

    /// <summary>Reads a model from the text of a model file. <c>Save</c> of any model writes such a file.</summary>
    /// <param name="json">The text of the file, not its path: for a file use <see cref="Load(string)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ModelFormatException">
    /// The text is damaged, of an unknown format version, or of format version 1, which has no schema. Load a file of version 1 with the generated model of the record, and
    /// save it again.
    /// </exception>
    public LinearModel(string json)
        : this(LinearModelReading.Read(ModelFile.Read(json), ModelFile.InText))
    {
    }

    /// <summary>Creates a model from a schema and weights.</summary>
    /// <param name="schema">The schema of the model.</param>
    /// <param name="weights">The coefficients in the order of the features, then the intercept, if any.</param>
    /// <param name="means">The means that replace missing values, one for each of <see cref="ModelSchema.MeanImputed"/>. Default: NaN for each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of weights or of means is wrong.</exception>
    public LinearModel(ModelSchema schema, ReadOnlySpan<double> weights, ReadOnlySpan<double> means = default)
        : this(ShapeOf(schema).Create(weights, means))
    {
    }

    private LinearModel(ModelSchema schema, RowTerms features, bool isSingle, double[] weights, double[] means)
    {
        Schema = schema;
        _features = features;
        _isSingle = isSingle;
        _weights = weights;
        _means = means;
    }

    private LinearModel(LinearModel model)
        : this(model.Schema, model._features, model._isSingle, model._weights, model._means) => this.AttachDetails(model.Details());

    /// <inheritdoc/>
    public ModelSchema Schema { get; }

    /// <summary>The coefficient of the feature with this name, see <see cref="ModelSchema.FeatureNames"/>; with the name <c>Intercept</c>, the constant term.</summary>
    /// <exception cref="ArgumentException">There is no weight with this name.</exception>
    public double this[string name] => Schema.WeightNames.ToList().IndexOf(name) is >= 0 and var index
        ? _weights[index]
        : throw new ArgumentException($"There is no weight '{name}': use one of {string.Join(", ", Schema.WeightNames)}.", nameof(name));

    /// <summary>Returns the shape of the models that have this schema, for APIs that need a <see cref="ModelShape{TModel}"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static ModelShape<LinearModel> ShapeOf(ModelSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var features = new RowTerms(schema.Features.Select(static feature => feature.Term));
        var isSingle = schema.IsSingle;
        return new(schema, (weights, means) => new(schema, features, isSingle, weights.ToArray(), means.ToArray()));
    }

    /// <summary>Reads a model from a file. <c>Save</c> of any model writes such a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="ModelFormatException">The file is damaged, larger than 64 MB, of an unknown format version, or of format version 1, which has no schema.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static LinearModel Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return LinearModelReading.Read(ModelFile.Read(stream, path), path);
    }

    /// <summary>Reads a model from a stream, and leaves the stream open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ModelFormatException">The model is damaged, larger than 64 MB, of an unknown format version, or of format version 1, which has no schema.</exception>
    public static LinearModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinearModelReading.Read(ModelFile.Read(stream, ModelFile.InStream), ModelFile.InStream);
    }

    /// <summary>Predicts the target for a row. If the model is fitted to a function of the target, the inverse function is applied.</summary>
    /// <param name="row">
    /// <para>A value for each of the schema's <see cref="ModelSchema.Properties"/>, by the name of the property. Other names are ignored.</para>
    /// <para>The value may have the property's own type or another number type, or be text in the invariant culture. For an enum it is a member or the name of a
    /// level. It may be null if the property is nullable.</para>
    /// <para>A number is rounded to the type of a floating-point property. For an integer or a <c>bool</c> property, a number that it cannot hold exactly
    /// is refused.</para>
    /// </param>
    /// <returns>The prediction. NaN if a value is missing and the model does not replace it, or if a level is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="ArgumentException">The row has no entry for a property, or a value is not valid for its property.</exception>
    public double Predict(IReadOnlyDictionary<string, object?> row) => Schema.BackTransform(Schema.Sum(_weights, UnroundedFeaturesOf(row)));

    /// <inheritdoc/>
    public double[] FeaturesOf(IReadOnlyDictionary<string, object?> row)
    {
        var features = UnroundedFeaturesOf(row);
        return _isSingle ? Array.ConvertAll(features, static feature => (double)(float)feature) : features;
    }

    RowPredictor<IReadOnlyDictionary<string, object?>> IRowModel<IReadOnlyDictionary<string, object?>>.CreatePredictor() =>
        new KernelPredictor<IReadOnlyDictionary<string, object?>, double>(this, new NamedRowKernel(Schema))
        {
            WithoutTarget = new NamedRowKernel(Schema, needsTarget: false),
            Sources = new SchemaSourceKernel(Schema),
            SourcesWithoutTarget = new SchemaSourceKernel(Schema, needsTarget: false),
        };

    private double[] UnroundedFeaturesOf(IReadOnlyDictionary<string, object?> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var features = _features.Of(row);
        Schema.FillMissing(features, _means);
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
