namespace GradientDescent;

/// <summary>The schema of a model type, and how to create a model from weights.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <remarks>
/// A generated model type has one shape, <see cref="ILinearModel{TSelf}.Shape"/>. <see cref="LinearModel"/> has one shape per schema. Immutable.
/// </remarks>
public sealed class ModelShape<TModel>
    where TModel : ILinearModel
{
    private readonly ModelFactory<TModel> _create;

    /// <param name="schema">The schema of the model.</param>
    /// <param name="create">Creates a model from weights and means.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> or <paramref name="create"/> is null.</exception>
    public ModelShape(ModelSchema schema, ModelFactory<TModel> create)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(create);
        Schema = schema;
        _create = create;
    }

    /// <summary>The schema of the model.</summary>
    public ModelSchema Schema { get; }

    /// <summary>Creates a model with these weights.</summary>
    /// <param name="weights">The coefficients in the order of the features, then the intercept, if any.</param>
    /// <param name="means">The means that replace missing values, one for each of <see cref="ModelSchema.MeanImputed"/>. Default: NaN for each.</param>
    /// <exception cref="ArgumentException">The number of weights or of means is wrong.</exception>
    public TModel Create(ReadOnlySpan<double> weights, ReadOnlySpan<double> means = default)
    {
        if (weights.Length != Schema.WeightCount)
            throw new ArgumentException($"A model of {Schema.RecordName} has {Schema.WeightCount} weights, not {weights.Length}.", nameof(weights));
        if (means.IsEmpty && Schema.MeanImputed.Count > 0)
            means = Enumerable.Repeat(double.NaN, Schema.MeanImputed.Count).ToArray();
        if (means.Length != Schema.MeanImputed.Count)
            throw new ArgumentException($"A model of {Schema.RecordName} has {Schema.MeanImputed.Count} means, not {means.Length}.", nameof(means));
        return _create(weights, means);
    }

    /// <summary>Returns the record, the target and the features, for example <c>House: Price by Bedrooms, Area</c>.</summary>
    public override string ToString() => Schema.ToString();
}

/// <summary>Creates a model from weights and means.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <param name="weights">The coefficients in the order of the features, then the intercept, if any.</param>
/// <param name="means">The means that replace missing values, one for each of <see cref="ModelSchema.MeanImputed"/>.</param>
public delegate TModel ModelFactory<out TModel>(ReadOnlySpan<double> weights, ReadOnlySpan<double> means);
