using System.CommandLine;
using System.Globalization;

namespace GradientDescent.Tool.Options;

/// <summary>How a model is trained: without any of these options, the exact optimum is computed.</summary>
internal sealed class DescentOptions
{
    private readonly Option<Optimizer?> _optimizer = Choice<Optimizer>.CreateOption("--optimizer", "METHOD", "Run a descent by this method",
    [
        new("gd", Optimizer.GradientDescent),
        new("momentum", ["MOMENTUM"], 0, static numbers => numbers is [var momentum] ? Optimizer.Momentum(momentum) : Optimizer.Momentum()),
        new("nesterov", ["MOMENTUM"], 0, static numbers => numbers is [var momentum] ? Optimizer.Nesterov(momentum) : Optimizer.Nesterov()),
        new("adam", static () => Optimizer.Adam()),
        new("adamw", ["DECAY"], 0, static numbers => numbers is [var decay] ? Optimizer.AdamW(decay) : Optimizer.AdamW()),
        new("adagrad", Optimizer.AdaGrad),
        new("rmsprop", ["DECAY"], 0, static numbers => numbers is [var decay] ? Optimizer.RmsProp(decay) : Optimizer.RmsProp()),
        new("fista", Optimizer.Fista),
        new("lbfgs", static () => Optimizer.Lbfgs()),
    ]);

    private readonly Option<LearningRate?> _learningRate = Choice<LearningRate>.CreateOption("--learning-rate", "RATE", "Run a descent with this learning rate",
    [
        new("auto", static () => LearningRate.Automatic),
        new("", ["RATE"], 1, static numbers => LearningRate.Constant(numbers[0])),
        new("inverse", ["RATE", "POWER"], 2, static numbers => LearningRate.InverseScaling(numbers[0], numbers[1])),
        new("exponential", ["RATE", "FACTOR"], 2, static numbers => LearningRate.ExponentialDecay(numbers[0], numbers[1])),
        new("step", ["RATE", "EPOCHS", "FACTOR"], 3, static numbers => LearningRate.StepDecay(numbers[0], (int)numbers[1], numbers[2])),
        new("cosine", ["RATE"], 1, static numbers => LearningRate.CosineDecay(numbers[0])),
        new("one-cycle", ["RATE"], 1, static numbers => LearningRate.OneCycle(numbers[0])),
        new("adaptive", ["RATE"], 1, static numbers => LearningRate.Adaptive(numbers[0])),
        new("plateau", ["RATE"], 1, static numbers => LearningRate.ReduceOnPlateau(numbers[0])),
    ]);

    private readonly Option<int?> _epochs = new("--epochs") { HelpName = "COUNT", Description = $"Run a descent of at most this many epochs [default of a descent: {TrainerOptions.DefaultEpochs.ToString(CultureInfo.InvariantCulture)}]" };

    private readonly Option<int?> _batch = new("--batch-size") { HelpName = "ROWS", Description = "Run a descent with this many rows per step, in a random order" };

    private readonly Option<double?> _tolerance = new("--tolerance") { HelpName = "SHARE", Description = "End a descent when the loss falls by less than this share" };

    private readonly Option<string> _solver = new("--solver") { HelpName = "METHOD", Description = "How least squares are solved: auto, normal (normal equations) or qr", DefaultValueFactory = static _ => "auto" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_solver, _optimizer, _learningRate, _epochs, _batch, _tolerance])
            command.Options.Add(option);
        _solver.AcceptOnlyFromAmong("auto", "normal", "qr");
    }

    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public TrainerOptions Read(ParseResult parsed, int seed) => new()
    {
        Optimizer = parsed.GetValue(_optimizer),
        LearningRate = parsed.GetValue(_learningRate),
        Epochs = parsed.GetValue(_epochs),
        MiniBatches = parsed.GetValue(_batch) is { } size ? new() { Size = size, Shuffle = BatchShuffle.Rows, Seed = seed } : null,
        EarlyStopping = parsed.GetValue(_tolerance) is { } tolerance ? new() { Tolerance = tolerance } : null,
        Solver = parsed.GetValue(_solver) switch
        {
            "normal" => LeastSquaresSolver.NormalEquations,
            "qr" => LeastSquaresSolver.Qr,
            _ => LeastSquaresSolver.Auto,
        },
    };
}
