using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// Stochastic gradient descent: several steps per epoch, each with the gradient of a few rows.
/// </summary>
/// <remarks>
/// With <see cref="Size"/> 1 and <see cref="Optimizer.GradientDescent"/>, each step uses one row, and does the same arithmetic in the same order as scikit-learn's
/// SGDRegressor (Bottou, Stochastic Gradient Descent Tricks, 2012, https://doi.org/10.1007/978-3-642-35289-8_25). Use <c>Halved&lt;SquaredError&gt;</c> for its loss.
/// A row then takes about ten times as long as in a larger batch.
/// <para>
/// The gradient of a batch is Σ weight·∂loss / (rows · mean weight). The mean is that of all training rows; in <c>PartialFit</c>, of the rows of the call. So the scale of
/// the sample weights does not change a step. A last batch with fewer rows makes a step that is shorter in the same proportion. Steps of one row as in SGDRegressor are
/// the exception, except with <see cref="LearningRate.Automatic"/>: there the weight of the row multiplies the learning rate, as in scikit-learn, so weights × 1000 are
/// steps × 1000.
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

    /// <summary>The order of the rows, drawn again in every epoch. Default: <see cref="BatchShuffle.Rows"/>.</summary>
    public BatchShuffle Shuffle { get; init; } = BatchShuffle.Rows;

    /// <summary>The seed of the order. The same seed gives the same order. Default: 0.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// The step from which the weights are averaged, counted from 1 over all epochs. The model then has the average weights (Polyak and Juditsky, Acceleration
    /// of Stochastic Approximation by Averaging, 1992, https://doi.org/10.1137/0330046). Default: none, without averaging.
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
