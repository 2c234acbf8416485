using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// How to train. By default the trainer finds the optimum. For squared error with no penalty or a ridge penalty it uses a closed form. For another loss, an L1 penalty
/// or a coefficient with a required sign it uses L-BFGS until the gradient norm is 1e-10 of its start, or no step lowers the loss, at most 10,000 epochs.
/// </summary>
/// <remarks>
/// A loss with a kink is smoothed for L-BFGS, more and more narrowly. From there, <see cref="AbsoluteError"/>, <see cref="QuantileLoss"/> and
/// <see cref="EpsilonInsensitive"/> end at their exact optimum with any penalty: it is a linear program, and with L2 a quadratic one, solved by an active-set method. A loss
/// of your own with a kink ends when the error of the smoothing is at most 1e-9 of the loss.
/// <para>
/// Setting any of the descent options <see cref="LearningRate"/>, <see cref="Epochs"/>, <see cref="Optimizer"/>, <see cref="MiniBatches"/>,
/// <see cref="EarlyStopping"/> and <see cref="OnDivergence"/> makes the trainer descend with these options instead; the defaults below fill in the others.
/// </para>
/// <para>
/// The options are immutable: several threads and trainers may share them. The objects that receive progress must be thread-safe for that.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var options = new TrainerOptions { LearningRate = 0.1, Epochs = 100, Standardize = true };
/// </code>
/// </example>
public sealed record TrainerOptions
{
    /// <summary>The default number of epochs of a descent, the same as in the tutorial.</summary>
    public const int DefaultEpochs = 200;

    /// <summary>The learning rate: the factor of each step. Default: <see cref="LearningRate.Automatic"/>.</summary>
    public LearningRate? LearningRate { get; init; }

    /// <summary>How many times the descent uses all rows; without <see cref="MiniBatches"/> each epoch is one step. Default: 200 (<see cref="DefaultEpochs"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Epochs
    {
        get;
        init
        {
            if (value is < 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "Epochs is negative: set it to 0 or more.");
            field = value;
        }
    }

    /// <summary>How a step is computed from the gradient. Default: <see cref="Optimizer.GradientDescent"/>.</summary>
    public Optimizer? Optimizer { get; init; }

    /// <summary>The penalty on large coefficients. Default: <see cref="Penalty.None"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Penalty Penalty
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Penalty));
            field = value;
        }
    } = Penalty.None;

    /// <summary>How many rows each step uses, and in which order. Default: none, each step uses all rows.</summary>
    public MiniBatches? MiniBatches { get; init; }

    /// <summary>When to end a descent before its last epoch. Default: none.</summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <summary>
    /// Whether to train on standardised features, which have mean 0 and standard deviation 1: (feature − mean) / deviation. Without an intercept: feature / root mean
    /// square. The penalty then applies to the coefficients of the standardised features. The resulting model is in the features' original units.
    /// Rows that are stored in columns are copied for it. Default: false.
    /// </summary>
    public bool Standardize { get; init; }

    /// <summary>
    /// What to do with rows that have a number that is missing, NaN or infinite, or a negative sample weight. Default: <see cref="InvalidRows.Throw"/>.
    /// </summary>
    public InvalidRows InvalidRows { get; init; }

    /// <summary>What to do when the loss grows without bound. Default: <see cref="OnDivergence.Stop"/>.</summary>
    public OnDivergence? OnDivergence { get; init; }

    /// <summary>Where gradients are computed from. Default: <see cref="GradientSource.Auto"/>, the trainer chooses.</summary>
    public GradientSource GradientSource { get; init; }

    /// <summary>How to compute the optimum of squared error if no descent option is set. Default: <see cref="LeastSquaresSolver.Auto"/>.</summary>
    public LeastSquaresSolver Solver { get; init; }

    /// <summary>
    /// The maximum number of threads that read rows at once. Results are bit-for-bit identical for any number of threads.
    /// Default: none, as many as the machine has processors.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public int? MaxDegreeOfParallelism
    {
        get;
        init
        {
            if (value is <= 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "MaxDegreeOfParallelism is 0 or negative: set it to 1 or more.");
            field = value;
        }
    }

    /// <summary>
    /// Receives the number of rows read so far, after every group of 8,192 rows. If several threads read, any of them may call it, one at a time. Default: none.
    /// </summary>
    public IProgress<ReadingProgress>? ReadingProgress { get; init; }

    /// <summary>Receives the loss of every epoch, on the training thread. Default: none.</summary>
    public IProgress<EpochProgress>? Progress { get; init; }

    /// <summary>Returns the options that differ from their defaults, for example <c>{ LearningRate = 0.075, Epochs = 200 }</c>, in the invariant culture.</summary>
    public override string ToString() => InitializerText.Of(
        (nameof(LearningRate), LearningRate), (nameof(Epochs), Epochs), (nameof(Optimizer), Optimizer), (nameof(Penalty), Penalty == Penalty.None ? null : Penalty),
        (nameof(MiniBatches), MiniBatches), (nameof(EarlyStopping), EarlyStopping), (nameof(Standardize), Standardize ? true : null),
        (nameof(InvalidRows), InvalidRows == default ? null : InvalidRows), (nameof(OnDivergence), OnDivergence), (nameof(GradientSource), GradientSource == default ? null : GradientSource),
        (nameof(Solver), Solver == default ? null : Solver), (nameof(MaxDegreeOfParallelism), MaxDegreeOfParallelism),
        (nameof(ReadingProgress), ReadingProgress is null ? null : "…"), (nameof(Progress), Progress is null ? null : "…"));

    internal bool Descends =>
        LearningRate is not null || Epochs is not null || OnDivergence is not null || Optimizer is not null || MiniBatches is not null || EarlyStopping is not null;

    /// <exception cref="InvalidOperationException">An option needs the rows.</exception>
    internal void RequireNoRows()
    {
        if (MiniBatches is not null || EarlyStopping?.ValidationFraction is not null || GradientSource == GradientSource.Direct)
            throw new InvalidOperationException("MiniBatches, a ValidationFraction and GradientSource.Direct need the rows, and moments do not contain them: leave these options out, or fit the rows.");
    }
}
