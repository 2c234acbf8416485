namespace GradientDescent;

/// <summary>A fold: the model that was trained without its rows, and how well it predicts them.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TModel">The generated model type, for example <c>House.Model</c>.</typeparam>
public sealed class FoldResult<TModel>
    where TModel : ILinearModel
{
    internal FoldResult()
    {
    }

    /// <summary>The model that was trained on the training rows of the fold. Its weights are always finite.</summary>
    public required TModel Model { get; init; }

    /// <summary>The scores of <see cref="Model"/> on the validation rows of the fold: bit-for-bit those of <c>Model.Evaluate</c> for these rows.</summary>
    public required ModelScores Scores { get; init; }

    /// <summary>Returns <see cref="Scores"/> as text.</summary>
    public override string ToString() => Scores.ToString();
}
