namespace GradientDescent;

/// <summary>What a kind of model is, and how one is made of weights.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <remarks>A generated model has one, <see cref="ILinearModel{TSelf}.Shape"/>. A model without a record has one for each schema. It cannot be changed.</remarks>
public sealed class ModelShape<TModel>
    where TModel : ILinearModel
{
    private readonly ModelFactory<TModel> _create;

    /// <param name="schema">What the model is.</param>
    /// <param name="create">Makes a model of weights and means.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public ModelShape(ModelSchema schema, ModelFactory<TModel> create)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(create);
        Schema = schema;
        _create = create;
    }

    /// <summary>What the model is.</summary>
    public ModelSchema Schema { get; }

    /// <summary>A model with these weights.</summary>
    /// <param name="weights">Coefficients in the order of the features, then the intercept where there is one.</param>
    /// <param name="means">What stands in place of missing values, one for each of <see cref="ModelSchema.MeanFilled"/>. Default: NaN for each.</param>
    /// <exception cref="ArgumentException">There are too few or too many weights or means.</exception>
    public TModel Create(ReadOnlySpan<double> weights, ReadOnlySpan<double> means = default)
    {
        if (weights.Length != Schema.WeightCount)
            throw new ArgumentException($"A model of {Schema.RecordName} has {Schema.WeightCount} weights, not {weights.Length}.", nameof(weights));
        if (means.IsEmpty && Schema.MeanFilled.Count > 0)
            means = Enumerable.Repeat(double.NaN, Schema.MeanFilled.Count).ToArray();
        if (means.Length != Schema.MeanFilled.Count)
            throw new ArgumentException($"A model of {Schema.RecordName} has {Schema.MeanFilled.Count} means, not {means.Length}.", nameof(means));
        return _create(weights, means);
    }

    /// <summary>What the model is, for example <c>House: Price by Bedrooms, Area</c>.</summary>
    public override string ToString() => Schema.ToString();
}

/// <summary>Makes a model of weights and means.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <param name="weights">Coefficients in the order of the features, then the intercept where there is one.</param>
/// <param name="means">What stands in place of missing values, one for each of <see cref="ModelSchema.MeanFilled"/>.</param>
public delegate TModel ModelFactory<out TModel>(ReadOnlySpan<double> weights, ReadOnlySpan<double> means);
