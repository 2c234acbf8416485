using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// How to train. Without any descent option the trainer finds the optimum: it computes it where that can be done, and descends until it is there
/// where it can't, for a loss other than squared error, a penalty with a kink or a coefficient that must have a sign. With <see cref="LearningRate"/>, <see cref="Epochs"/>,
/// <see cref="Optimizer"/>, <see cref="MiniBatches"/>, <see cref="EarlyStopping"/> or <see cref="OnDivergence"/> it descends as told.
/// </summary>
public sealed record TrainerOptions
{
    /// <summary>The epochs of a descent that is not told how many: the tutorial's.</summary>
    public const int DefaultEpochs = 200;

    /// <summary>How far a step goes; <see cref="LearningRate.Automatic"/> for a descent that is not told.</summary>
    public LearningRate? LearningRate { get; init; }

    /// <summary>How many times all rows are used, one step each; <see cref="DefaultEpochs"/> for a descent that is not told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Epochs
    {
        get;
        init
        {
            if (value is < 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "The number of epochs is 0 or more.");
            field = value;
        }
    }

    /// <summary>How a step follows from the gradient; <see cref="Optimizer.GradientDescent"/> for a descent that is not told.</summary>
    public Optimizer? Optimizer { get; init; }

    /// <summary>What large coefficients cost; nothing where it is not told.</summary>
    public Penalty Penalty
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Penalty));
            field = value;
        }
    } = Penalty.None;

    /// <summary>Steps on a few rows each; on all rows at once where it is not told.</summary>
    public MiniBatches? MiniBatches { get; init; }

    /// <summary>What may end a descent before its last epoch; nothing where it is not told.</summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <summary>
    /// Whether to descend, and to penalise, as if every feature had mean 0 and standard deviation 1: (feature − mean) / deviation; without intercept,
    /// feature / root mean square. The model that comes out is one in the features' own units. Rows that are kept in columns are copied for it.
    /// </summary>
    public bool Standardize { get; init; }

    /// <summary>What to do with rows that have a number that is missing, NaN or infinite.</summary>
    public InvalidRows InvalidRows { get; init; }

    /// <summary>What to do when the loss grows without bound; <see cref="OnDivergence.Stop"/> for a descent that is not told.</summary>
    public OnDivergence? OnDivergence { get; init; }

    /// <summary>Where gradients come from; the trainer chooses where it is not told.</summary>
    public GradientSource GradientSource { get; init; }

    /// <summary>How the optimum of squared error is computed where no descent is asked for.</summary>
    public LeastSquaresSolver Solver { get; init; }

    /// <summary>
    /// How many threads may read rows at once; as many as the machine has processors where it is not told. The result is the same to
    /// the last bit for any number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public int? MaxDegreeOfParallelism
    {
        get;
        init
        {
            if (value is <= 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "At least one thread has to do the work.");
            field = value;
        }
    }

    /// <summary>
    /// Receives how many rows are read, after every group of 8192 and, where several threads read, from any of them, one at a time. Default: nobody.
    /// </summary>
    public IProgress<ReadingProgress>? ReadingProgress { get; init; }

    /// <summary>Is told of every epoch, on the training thread.</summary>
    public IProgress<EpochProgress>? Progress { get; init; }

    /// <summary>What differs from the defaults, <c>{ LearningRate = 0.075, Epochs = 200 }</c>, in the invariant culture.</summary>
    public override string ToString() => InitializerText.Of(
        (nameof(LearningRate), LearningRate), (nameof(Epochs), Epochs), (nameof(Optimizer), Optimizer), (nameof(Penalty), Penalty == Penalty.None ? null : Penalty),
        (nameof(MiniBatches), MiniBatches), (nameof(EarlyStopping), EarlyStopping), (nameof(Standardize), Standardize ? true : null),
        (nameof(InvalidRows), InvalidRows == default ? null : InvalidRows), (nameof(OnDivergence), OnDivergence), (nameof(GradientSource), GradientSource == default ? null : GradientSource),
        (nameof(Solver), Solver == default ? null : Solver), (nameof(MaxDegreeOfParallelism), MaxDegreeOfParallelism),
        (nameof(ReadingProgress), ReadingProgress is null ? null : "…"), (nameof(Progress), Progress is null ? null : "…"));

    internal bool Descends =>
        LearningRate is not null || Epochs is not null || OnDivergence is not null || Optimizer is not null || MiniBatches is not null || EarlyStopping is not null;

    /// <exception cref="InvalidOperationException">The options ask for what needs rows.</exception>
    internal void RequireNoRows()
    {
        if (MiniBatches is not null || EarlyStopping?.ValidationFraction is not null || GradientSource == GradientSource.Direct)
            throw new InvalidOperationException("MiniBatches, a ValidationFraction and GradientSource.Direct need the rows, and nothing is left of them: leave these options out, or fit the rows.");
    }
}
