using System.CommandLine;

namespace GradientDescent.Tool.Options;

/// <summary>What a fit minimises.</summary>
internal static class LossOption
{
    private static readonly Choice<LossChoice>[] Choices =
    [
        new("squared", static () => LossChoice.Squared),
        new("absolute", static () => LossChoice.Of(default(AbsoluteError))),
        new("huber", ["DELTA"], 1, static numbers => LossChoice.Of(new Huber(numbers[0]))),
        new("quantile", ["TAU"], 1, static numbers => LossChoice.Of(new QuantileLoss(numbers[0]))),
        new("epsilon", ["EPSILON"], 1, static numbers => LossChoice.Of(new EpsilonInsensitive(numbers[0]))),
        new("squared-epsilon", ["EPSILON"], 1, static numbers => LossChoice.Of(new SquaredEpsilonInsensitive(numbers[0]))),
        new("logcosh", static () => LossChoice.Of(default(LogCosh))),
    ];

    public static Option<LossChoice?> Create() => Choice<LossChoice>.CreateOption("--loss", "LOSS", "What is minimised [default: squared]", Choices);
}
