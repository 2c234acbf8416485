namespace GradientDescent.Onnx;

/// <summary>Options for writing a model as ONNX.</summary>
public sealed record OnnxOptions
{
    /// <summary>The name of the output with the prediction. Default: null, the name of the target's property.</summary>
    public string? PredictionName { get; init; }

    /// <summary>
    /// The name of a second output with the contributions to the sum that is predicted, one column per weight: coefficient · feature in the order of the features, then the
    /// intercept, if any. Default: null, there is no second output.
    /// </summary>
    public string? ContributionsName { get; init; }

    /// <summary>The text that is passed for a missing text, because ONNX has no null. It concerns nullable texts only. Default: the empty text.</summary>
    public string MissingText { get; init => field = value ?? ""; } = "";
}
