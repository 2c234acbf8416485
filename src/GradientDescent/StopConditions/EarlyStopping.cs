using System.Globalization;
using System.Runtime.CompilerServices;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>When to end a descent before its last epoch. The first condition that is met ends it.</summary>
/// <remarks>
/// The weights of the model are those of the lowest loss, or of the lowest validation loss with <see cref="ValidationFraction"/>. With
/// <see cref="OnDivergence.Continue"/> they are the last.
/// <para>The options are immutable, and several threads may share them. For <see cref="StopWhen"/> that requires a thread-safe function.</para>
/// </remarks>
/// <example>
/// <code>
/// var options = new TrainerOptions { EarlyStopping = new() { ValidationFraction = 0.2, Patience = 10 } };
/// </code>
/// </example>
public sealed record EarlyStopping
{
    /// <summary>
    /// The smallest decrease of the loss that counts, as a share of the lowest loss so far. After <see cref="Patience"/> epochs in a row without such a decrease the
    /// descent ends. Default: none.
    /// </summary>
    /// <remarks>
    /// An epoch is without such a decrease if loss &gt; lowest − Tolerance·|lowest|, or loss = lowest, where lowest is the lowest loss after the epochs before it. The
    /// first epoch always counts as a decrease. scikit-learn's <c>tol</c> is absolute, not a share.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number of 0 or more.</exception>
    public double? Tolerance { get; init => field = AtLeast0(value); }

    /// <summary>
    /// Ends the descent when the norm of the gradient is at most this share of its norm at the start. With L1 or a required sign the shortest subgradient is used.
    /// Default: none.
    /// </summary>
    /// <remarks>With <see cref="TrainerOptions.Standardize"/> it is the gradient with respect to the weights of the standardised features.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number of 0 or more.</exception>
    public double? GradientTolerance { get; init => field = AtLeast0(value); }

    /// <summary>After how many epochs in a row without a decrease <see cref="Tolerance"/> and <see cref="ValidationFraction"/> end the descent. Default: 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public int Patience
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Patience));
            field = value;
        }
    } = 5;

    /// <summary>
    /// Reserves about this share of the rows for validation: each row is drawn with this probability, see <see cref="ValidationSeed"/>. Training ends when the mean loss
    /// of these rows plus the penalty has not fallen for <see cref="Patience"/> epochs in a row. The model is the one with the lowest validation loss. Default: none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1, both excluded.</exception>
    public double? ValidationFraction
    {
        get;
        init => field = value is null or (> 0 and < 1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ValidationFraction), value, "ValidationFraction is out of range: give a number between 0 and 1, both excluded.");
    }

    /// <summary>The seed that draws the validation rows. The same seed draws the same rows. Default: 0.</summary>
    public int ValidationSeed { get; init; }

    /// <summary>
    /// Ends the descent after the epoch in which the time since its start reaches this limit. Reading the rows before the descent does not count. The result then depends
    /// on the speed of the machine. Default: none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public TimeSpan? TimeLimit
    {
        get;
        init => field = value is null || value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(TimeLimit), value, "TimeLimit is 0 or negative: set it to more than 0.");
    }

    /// <summary>A function that is called after every epoch, on the training thread. The descent ends when it returns true. Default: none.</summary>
    public Func<EpochProgress, bool>? StopWhen { get; init; }

    /// <summary>Returns the rules that are set, with their options, for example <c>{ Tolerance = 1E-09, Patience = 5 }</c>, in the invariant culture.</summary>
    public override string ToString() => InitializerText.Of(
        (nameof(Tolerance), Tolerance), (nameof(GradientTolerance), GradientTolerance), (nameof(Patience), Tolerance is null && ValidationFraction is null ? null : Patience),
        (nameof(ValidationFraction), ValidationFraction), (nameof(ValidationSeed), ValidationFraction is null ? null : ValidationSeed),
        (nameof(TimeLimit), TimeLimit), (nameof(StopWhen), StopWhen is null ? null : "…"));

    private static double? AtLeast0(double? value, [CallerMemberName] string? name = null) => value is null || (double.IsFinite(value.Value) && value >= 0)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is {value.Value.ToString(CultureInfo.InvariantCulture)}: it must be a finite number of 0 or more.");
}
