using GradientDescent.Models;

namespace GradientDescent;

/// <summary>A linear model: a schema and weights. Use this interface for code that works with every model, generated or not.</summary>
public interface ILinearModel
{
    /// <summary>The schema: the features, the target, and what each of them is computed from.</summary>
    ModelSchema Schema { get; }

    /// <summary>The weights: the coefficients in the order of the features, then the intercept, if any.</summary>
    double[] ToWeights();

    /// <summary>The means that replace missing values, one for each of <see cref="ModelSchema.MeanImputed"/>.</summary>
    double[] ToMeans() => [];
}

/// <summary>A model that was generated for a record. The type determines the schema.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface ILinearModel<TSelf> : ILinearModel
    where TSelf : ILinearModel<TSelf>
{
    /// <summary>The schema of this model type, and how to create a model from weights. It is the same object every time.</summary>
    static virtual ModelShape<TSelf> Shape => GeneratedShape<TSelf>.Instance;

    /// <summary>Creates the shape. Use <see cref="Shape"/> instead, which stores it.</summary>
    static abstract ModelShape<TSelf> CreateShape();

    /// <inheritdoc/>
    ModelSchema ILinearModel.Schema => TSelf.Shape.Schema;
}
