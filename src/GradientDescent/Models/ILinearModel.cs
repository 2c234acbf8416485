using GradientDescent.Models;

namespace GradientDescent;

/// <summary>A linear model, generated for a record or not; programs that work with any model are written against it.</summary>
public interface ILinearModel
{
    /// <summary>What the model is: its features, its target, and what each is computed from.</summary>
    ModelSchema Schema { get; }

    /// <summary>The weights: coefficients in the order of the features, then the intercept where there is one.</summary>
    double[] ToWeights();

    /// <summary>The means that stand in place of missing values, one for each of <see cref="ModelSchema.MeanFilled"/>.</summary>
    double[] ToMeans() => [];
}

/// <summary>A model that was generated for a record: its type says what it is.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface ILinearModel<TSelf> : ILinearModel
    where TSelf : ILinearModel<TSelf>
{
    /// <summary>What all models of this type have in common, and how one is made of weights. It is the same one every time.</summary>
    static virtual ModelShape<TSelf> Shape => GeneratedShape<TSelf>.Instance;

    /// <summary>Makes <see cref="Shape"/>, which is what to read.</summary>
    static abstract ModelShape<TSelf> CreateShape();

    /// <inheritdoc/>
    ModelSchema ILinearModel.Schema => TSelf.Shape.Schema;
}
