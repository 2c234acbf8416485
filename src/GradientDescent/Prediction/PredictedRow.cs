using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Prediction;

/// <summary>The prediction for a row, and its target.</summary>
/// <param name="Prediction">The prediction.</param>
/// <param name="Target">The target.</param>
/// <param name="Weight">The sample weight; 1 if there is none.</param>
internal readonly record struct PredictedRow(double Prediction, double Target, double Weight)
{
    /// <summary>Whether the prediction is a finite number.</summary>
    public bool IsPredicted => double.IsFinite(Prediction);

    /// <summary>A row on the scale of the model.</summary>
    /// <param name="schema">The schema of the model.</param>
    /// <param name="block">The block with the row.</param>
    /// <param name="at">The index of the row in the block.</param>
    /// <param name="prediction">The prediction.</param>
    public static PredictedRow Of<T>(ModelSchema schema, Block<T> block, int at, T prediction)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(
            double.CreateTruncating(prediction),
            double.CreateTruncating(block[schema.Features.Count, at]),
            schema.SampleWeight is null ? 1 : double.CreateTruncating(block[schema.Features.Count + 1, at]));

    /// <summary>The same row in the units of the target's property.</summary>
    public PredictedRow TransformedBack(ModelSchema schema) => new(schema.BackTransform(Prediction), schema.BackTransform(Target), Weight);
}
