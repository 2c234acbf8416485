using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// Several steps an epoch, each on the gradient of a few rows only: stochastic gradient descent. Without it every step is on all rows.
/// </summary>
/// <remarks>
/// With <see cref="Size"/> 1 and plain gradient descent, rows are gone through one by one without a kernel, in the order of operations that scikit-learn's
/// SGDRegressor has (Bottou, Stochastic Gradient Descent Tricks, 2012). That is not fast: a row costs what ten cost in one batch.
/// </remarks>
public sealed record MiniBatches
{
    /// <summary>How many rows a step is taken on; the last of an epoch may be on fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not above 0.</exception>
    public int Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Size));
            field = value;
        }
    } = 256;

    /// <summary>In which order the rows are taken, anew in every epoch.</summary>
    public BatchShuffle Shuffle { get; init; } = BatchShuffle.Rows;

    /// <summary>What the order follows from: the same seed, the same order.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// From which step on the weights are averaged, or null where they are not. The model has the average then (Polyak and Juditsky, Acceleration
    /// of Stochastic Approximation by Averaging, 1992).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above 0.</exception>
    public int? AverageFrom
    {
        get;
        init
        {
            if (value is <= 0)
                throw new ArgumentOutOfRangeException(nameof(AverageFrom), value, "Steps count from 1.");
            field = value;
        }
    }

    /// <summary>For example <c>{ Size = 2, Shuffle = Rows, Seed = 7 }</c>, in the invariant culture.</summary>
    public override string ToString() =>
        InitializerText.Of((nameof(Size), Size), (nameof(Shuffle), Shuffle), (nameof(Seed), Seed), (nameof(AverageFrom), AverageFrom));
}
