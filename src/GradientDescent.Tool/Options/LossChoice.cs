using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GradientDescent.Tool.Options;

/// <summary>A loss. Its type is an argument of the trainer, so that it is compiled into the loop over the rows.</summary>
/// <param name="Name">The name of the loss in results.</param>
/// <param name="CreateTrainer">Creates a trainer for it.</param>
internal sealed record LossChoice(string Name, Func<ModelSchema, TrainerOptions, LinearTrainer<Row, LinearModel>> CreateTrainer)
{
    public static LossChoice Squared { get; } = Of(default(SquaredError));

    public static LossChoice Of<TLoss>(TLoss loss)
        where TLoss : struct, ILoss => new(loss.ToString()!, (schema, options) => new LinearTrainer<TLoss>(schema, loss, options));
}
