namespace GradientDescent.Prediction;

/// <summary>The prediction for a row, and its target.</summary>
/// <param name="Prediction">The prediction.</param>
/// <param name="Target">The target.</param>
/// <param name="Weight">The sample weight; 1 if there is none.</param>
internal readonly record struct PredictedRow(double Prediction, double Target, double Weight)
{
    /// <summary>The same row in the units of the target's property.</summary>
    public PredictedRow TransformedBack(ModelSchema schema) => new(schema.BackTransform(Prediction), schema.BackTransform(Target), Weight);
}
