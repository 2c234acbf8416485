using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// How to train. Without descent options a trainer finds the optimum: the weights that minimise mean loss plus penalty. The descent options are
/// <see cref="LearningRate"/>, <see cref="Epochs"/>, <see cref="Optimizer"/>, <see cref="MiniBatches"/>, <see cref="EarlyStopping"/> and <see cref="OnDivergence"/>.
/// </summary>
/// <remarks>
/// If a descent option is set, the trainer runs a descent. The other descent options then have the defaults that are listed with them.
/// <para>
/// The optimum of squared error without a penalty, or with a ridge penalty, is computed in closed form. With another loss, an L1 penalty or a coefficient with a
/// required sign (<see cref="NonNegativeAttribute"/>, <see cref="NonPositiveAttribute"/>, <see cref="Penalty.NonNegative"/>) it is found by L-BFGS. L-BFGS stops when
/// the norm of the gradient is at most 1e-10 of its norm at the start, when no step lowers the loss, or after 10,000 epochs.
/// </para>
/// <para>
/// A loss with a kink, see <see cref="ILoss.CurvatureBound"/>, is smoothed for L-BFGS. The smoothing becomes narrower in stages. For <see cref="AbsoluteError"/>,
/// <see cref="QuantileLoss"/> and <see cref="EpsilonInsensitive"/>, an active-set method then finds the exact optimum, with any penalty: that of a linear program;
/// with L2, that of a quadratic program. For a loss of your own, the fit ends when the smoothed loss differs from the loss by at most 1e-9 of it. That does not tell how near
/// the optimum is, so the result is <see cref="StopReason.ToleranceReached"/>.
/// </para>
/// <para>If options contradict each other, the trainer's constructor throws an <see cref="ArgumentException"/>.</para>
/// <para>
/// Thread safety: options are immutable, and several threads and trainers may share them. The objects that receive progress must then be thread-safe.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var options = new TrainerOptions { LearningRate = 0.1, Epochs = 100, Standardize = true };
/// </code>
/// </example>
public sealed record TrainerOptions
{
    /// <summary>The default number of epochs of a descent: 200.</summary>
    public const int DefaultEpochs = 200;

    /// <summary>The learning rate: the factor by which each step multiplies the gradient. Default: <see cref="LearningRate.Automatic"/>.</summary>
    public LearningRate? LearningRate { get; init; }

    /// <summary>
    /// The maximum number of epochs. An epoch uses all training rows once: in one step, or with <see cref="MiniBatches"/> in one step per batch. Default: 200
    /// (<see cref="DefaultEpochs"/>).
    /// </summary>
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
    /// square. If true, the penalty applies to the coefficients of the standardised features. The resulting model is in the features' original units. Default: false.
    /// </summary>
    /// <remarks>
    /// Mean and deviation are weighted with the sample weights: deviation² = Σ w (feature − mean)² / Σ w, as in scikit-learn's StandardScaler. R's <c>scale</c> divides by
    /// n − 1. Rows that are stored in columns are copied, which takes as much memory again.
    /// </remarks>
    public bool Standardize { get; init; }

    /// <summary>What to do with invalid rows, see <see cref="GradientDescent.InvalidRows"/>. Default: <see cref="InvalidRows.Throw"/>.</summary>
    public InvalidRows InvalidRows { get; init; }

    /// <summary>What to do when the descent diverges. Default: <see cref="OnDivergence.Stop"/>.</summary>
    public OnDivergence? OnDivergence { get; init; }

    /// <summary>Whether gradients are computed from the rows or from their moments. Default: <see cref="GradientSource.Auto"/>, the trainer chooses.</summary>
    public GradientSource GradientSource { get; init; }

    /// <summary>How to compute the optimum of squared error. The trainer's constructor throws if a descent option or another loss excludes it. Default: <see cref="LeastSquaresSolver.Auto"/>.</summary>
    public LeastSquaresSolver Solver { get; init; }

    /// <summary>
    /// The maximum number of threads that read rows at once. Results are bit-for-bit identical for any number of threads.
    /// Default: none, the number of processors. If there are few rows, one thread reads them. A number above 64 and above the number of processors has no effect.
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
    /// Receives the number of rows read so far, after every group of 8,192 rows and at the end. If several threads read, any of them may call it, one at a time.
    /// Default: none.
    /// </summary>
    public IProgress<ReadingProgress>? ReadingProgress { get; init; }

    /// <summary>Receives the loss after every epoch, on the training thread. It is not called if the optimum is computed in closed form. Default: none.</summary>
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
