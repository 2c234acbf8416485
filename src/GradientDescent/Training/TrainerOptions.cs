namespace GradientDescent;

/// <summary>
/// How to train. Without any descent option the trainer computes the exact optimum; with
/// <see cref="LearningRate"/>, <see cref="Epochs"/> or <see cref="OnDivergence"/> it descends.
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

    /// <summary>What to do when the loss grows without bound; <see cref="OnDivergence.Stop"/> for a descent that is not told.</summary>
    public OnDivergence? OnDivergence { get; init; }

    /// <summary>Where gradients come from; the trainer chooses where it is not told.</summary>
    public GradientSource GradientSource { get; init; }

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

    /// <summary>Is told of every epoch, on the training thread.</summary>
    public IProgress<EpochProgress>? Progress { get; init; }

    internal bool Descends => LearningRate is not null || Epochs is not null || OnDivergence is not null;
}
