namespace GradientDescent.Onnx.Expressions;

/// <summary>The outputs, with their names and what they are.</summary>
internal sealed class OnnxOutputs(ModelSchema schema, OnnxOptions options)
{
    public string Prediction { get; } = options.PredictionName ?? schema.TargetProperty.Name;

    public string PredictionDescription => $"The predicted {schema.TargetProperty.Name}. NaN if a value is missing and the model does not replace it, or if a level is unknown.";

    /// <summary>The name of the output with the contributions; null if there is none.</summary>
    public string? Contributions => options.ContributionsName;

    public string ContributionsDescription => $"What each feature adds to {schema.TargetName}: {string.Join(", ", schema.WeightNames)}.";

    public IEnumerable<string> Names => Contributions is null ? [Prediction] : [Prediction, Contributions];
}
