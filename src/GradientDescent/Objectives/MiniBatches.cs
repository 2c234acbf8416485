using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// Stochastic gradient descent: several steps per epoch, each with the gradient of the mean loss over a few rows, a batch.
/// </summary>
/// <remarks>
/// The gradient of a batch is Σ w·∂loss / (rows of the batch · mean w), with the sample weights w. The mean is that of all training rows; in <c>PartialFit</c>, of the
/// rows of the call. So the scale of the weights does not change a step. For a last batch with fewer rows, the learning rate is reduced in the same proportion.
/// <para>
/// With <see cref="Size"/> 1 and <see cref="Optimizer.GradientDescent"/>, each step uses one row, and does the same arithmetic in the same order as scikit-learn's
/// SGDRegressor (Bottou, Stochastic Gradient Descent Tricks, 2012, https://doi.org/10.1007/978-3-642-35289-8_25). The gradient of a row is then multiplied by its sample
/// weight, so weights × 1000 make steps × 1000. With <see cref="LearningRate.Automatic"/>, which scikit-learn does not have, or with another optimizer, the formula above
/// holds for single rows too. SGDRegressor's loss is <c>Halved&lt;SquaredError&gt;</c>. A row takes about ten times as long as in a larger batch.
/// </para>
/// <para>The options are immutable, and several threads may share them.</para>
/// </remarks>
/// <example>
/// <code>
/// var options = new TrainerOptions { MiniBatches = new() { Size = 64, Seed = 1 }, LearningRate = 0.01, Epochs = 20 };
/// </code>
/// </example>
public sealed record MiniBatches
{
    /// <summary>The number of rows per batch; the last batch of an epoch may have fewer. Default: 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public int Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Size));
            field = value;
        }
    } = 256;

    /// <summary>The order in which batches use the rows. A random order is drawn again in every epoch. Default: <see cref="BatchShuffle.Rows"/>.</summary>
    public BatchShuffle Shuffle { get; init; } = BatchShuffle.Rows;

    /// <summary>The seed of the order. The same seed gives the same order. Default: 0.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// The step from which the weights are averaged, counted from 1 over all epochs (Polyak and Juditsky, Acceleration of Stochastic Approximation by Averaging, 1992,
    /// https://doi.org/10.1137/0330046). After an epoch that reaches this step, the loss and the model are those of the averaged weights. Default: none, no averaging.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public int? AverageFrom
    {
        get;
        init
        {
            if (value is <= 0)
                throw new ArgumentOutOfRangeException(nameof(AverageFrom), value, "AverageFrom is 0 or negative: set it to 1 or more, because steps are counted from 1.");
            field = value;
        }
    }

    /// <summary>Returns for example <c>{ Size = 2, Shuffle = Rows, Seed = 7 }</c>, in the invariant culture.</summary>
    public override string ToString() =>
        InitializerText.Of((nameof(Size), Size), (nameof(Shuffle), Shuffle), (nameof(Seed), Seed), (nameof(AverageFrom), AverageFrom));
}
