namespace GradientDescent;

/// <summary>What every generated model can say of itself; programs that work with any model are written against it.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface ILinearModel<TSelf>
    where TSelf : ILinearModel<TSelf>
{
    /// <summary>The model record's own name.</summary>
    static abstract string RecordName { get; }

    /// <summary>The names of the features, in the order of their coefficients among the weights.</summary>
    static abstract IReadOnlyList<string> FeatureNames { get; }

    /// <summary>The property that each feature is computed from, two for a product, such as <c>Bedrooms, Area</c>; most are features themselves.</summary>
    static virtual IReadOnlyList<string> FeatureSources => TSelf.FeatureNames;

    /// <summary>What the penalty's prices are multiplied by, a finite number of 0 or more for each feature; none where it is 1 for all.</summary>
    static virtual IReadOnlyList<double> PenaltyFactors => [];

    /// <summary>The sign that each feature's coefficient may have; none where it is any for all.</summary>
    static virtual IReadOnlyList<CoefficientSign> CoefficientSigns => [];

    /// <summary>
    /// The features, counted from 0 and in rising order, whose NaN stands for a missing value and is replaced by the mean of the rest; most
    /// models have none.
    /// </summary>
    static virtual IReadOnlyList<int> MeanFilled => [];

    /// <summary>The name of what is predicted.</summary>
    static abstract string TargetName { get; }

    /// <summary>The property that what is predicted is computed from; mostly it is that property itself.</summary>
    static virtual string TargetSource => TSelf.TargetName;

    /// <summary>The name of what rows weigh, or null where every row weighs 1.</summary>
    static virtual string? SampleWeightName => null;

    /// <summary>Whether the model has a constant term.</summary>
    static abstract bool HasIntercept { get; }

    /// <summary>How many weights the model has: its features, and one more for the intercept.</summary>
    static virtual int WeightCount => TSelf.FeatureNames.Count + (TSelf.HasIntercept ? 1 : 0);

    /// <summary>A model with these weights: coefficients in the order of the features, then the intercept where there is one.</summary>
    static abstract TSelf FromWeights(ReadOnlySpan<double> weights);

    /// <summary>The same model with these means in place of missing values, one for each of <see cref="MeanFilled"/>.</summary>
    static virtual TSelf WithMeans(TSelf model, ReadOnlySpan<double> means) => model;

    /// <summary>The means that stand in place of missing values, one for each of <see cref="MeanFilled"/>.</summary>
    static virtual double[] ToMeans(TSelf model) => [];

    /// <summary>The weights: coefficients in the order of the features, then the intercept where there is one.</summary>
    static abstract double[] ToWeights(TSelf model);
}
