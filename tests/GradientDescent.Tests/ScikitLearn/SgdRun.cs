using System.Globalization;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>The options of an SGDRegressor without shuffling, in its words, and where it came to; and the same descent by ours.</summary>
public sealed record SgdRun(
    string Loss, double Epsilon, string? Penalty, double Alpha, double L1Ratio, string LearningRate, double Eta0, double PowerT, double? Tol, int NIterNoChange,
    int Average, bool Weighted, IReadOnlyList<SgdPoint> After)
{
    /// <summary>Four thousand steps of a few roundings each; it is a share of the weight.</summary>
    private const double Precision = 1e-9;

    /// <summary>A weight that is smaller than this is what is left of larger numbers that cancel.</summary>
    private const double Cancelled = 1e-6;

    public L1Steps L1Steps { get; init; } = L1Steps.Cumulative;

    public BatchShuffle Shuffle { get; init; } = BatchShuffle.None;

    /// <summary>scikit-learn has ½ before its squares, but before the square of the epsilon-insensitive loss.</summary>
    public bool IsHalved { get; init; } = true;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Loss}, penalty {Penalty ?? "none"} {Alpha}, {LearningRate}{(Average > 0 ? $", average from {Average}" : "")}{(Weighted ? ", weighted" : "")}");

    public bool Agrees() => After.All(point => Agrees(point, Fit(point.MaxIter)));

    public bool Agrees(SgdPoint point, (double[] Weights, int Epochs) fit) =>
        fit.Epochs == point.NIter && point.Weights.Zip(fit.Weights).All(pair => Agrees(pair.First, pair.Second));

    /// <summary>L1 makes exact zeros.</summary>
    private bool Agrees(double expected, double actual) => expected == 0 && Penalty is "l1" or "elasticnet"
        ? actual == 0
        : Math.Abs(actual - expected) <= Precision * Math.Max(Cancelled, Math.Abs(expected));

    public (double[] Weights, int Epochs) Fit(int epochs) => Loss switch
    {
        "squared_error" => IsHalved ? Fit(new Halved<SquaredError>(default), epochs) : Fit(default(SquaredError), epochs),
        "huber" => IsHalved ? Fit(new Halved<Huber>(new(Epsilon)), epochs) : Fit(new Huber(Epsilon), epochs),
        "epsilon_insensitive" => Fit(new EpsilonInsensitive(Epsilon), epochs),
        "squared_epsilon_insensitive" => Fit(new SquaredEpsilonInsensitive(Epsilon), epochs),
        _ => throw new InvalidOperationException(Loss),
    };

    private (double[] Weights, int Epochs) Fit<TLoss>(TLoss loss, int epochs)
        where TLoss : struct, ILoss
    {
        var options = new TrainerOptions
        {
            Epochs = epochs,
            LearningRate = Rate(),
            Penalty = Price(),
            MiniBatches = new() { Size = 1, Shuffle = Shuffle, AverageFrom = Average == 0 ? null : Average },
            OnDivergence = OnDivergence.Continue,
        };
        return Weighted
            ? Outcome(new WeightedSample.Trainer<TLoss>(loss, options).Fit(WeightedSample.All))
            : Outcome(new Sample.Trainer<TLoss>(loss, options).Fit(Sample.All));
    }

    private static (double[] Weights, int Epochs) Outcome<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> => (fit.Model.ToWeights(), fit.Epochs);

    private LearningRate Rate() => LearningRate switch
    {
        "constant" => Eta0,
        "invscaling" => GradientDescent.LearningRate.InverseScaling(Eta0, PowerT),
        "optimal" => GradientDescent.LearningRate.Optimal(Alpha),
        "adaptive" => GradientDescent.LearningRate.Adaptive(Eta0, Tol!.Value, NIterNoChange),
        _ => throw new InvalidOperationException(LearningRate),
    };

    private Penalty Price()
    {
        var l1Share = Penalty switch { "l1" => 1, "l2" => 0, _ => L1Ratio };
        return Penalty is null
            ? GradientDescent.Penalty.None
            : new() { L1 = Alpha * l1Share, L2 = Alpha * (1 - l1Share) / 2, L1Steps = L1Steps };
    }
}

/// <summary>Where a run came to.</summary>
/// <param name="MaxIter">How many epochs it was allowed.</param>
/// <param name="NIter">How many it took.</param>
/// <param name="Weights">The coefficients and the intercept.</param>
public sealed record SgdPoint(int MaxIter, int NIter, double[] Weights);
