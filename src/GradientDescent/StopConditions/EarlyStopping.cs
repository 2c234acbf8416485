using System.Globalization;
using System.Runtime.CompilerServices;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>When a descent may end before all its epochs are run. Whichever comes first ends it; the model has the best weights seen.</summary>
public sealed record EarlyStopping
{
    /// <summary>
    /// Ends when the loss has not fallen by more than this share of its lowest for <see cref="Patience"/> epochs on end: 10⁻⁶ is "no longer a millionth".
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number of 0 or more.</exception>
    public double? Tolerance { get; init => field = AtLeast0(value); }

    /// <summary>
    /// Ends when the gradient is no longer than this share of what it was at the start: how far from flat the loss still is. With a penalty that has
    /// a kink it is the shortest subgradient that counts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number of 0 or more.</exception>
    public double? GradientTolerance { get; init => field = AtLeast0(value); }

    /// <summary>How many epochs <see cref="Tolerance"/> and <see cref="ValidationFraction"/> wait for the loss to fall.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
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
    /// Keeps this share of the rows, drawn by <see cref="ValidationSeed"/>, away from training. Training ends when their loss has not fallen
    /// for <see cref="Patience"/> epochs on end, and the model is the one for which it was lowest.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public double? ValidationFraction
    {
        get;
        init => field = value is null or (> 0 and < 1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ValidationFraction), value, "A fraction of the rows is between 0 and 1, neither of them.");
    }

    /// <summary>Which rows validate: the same seed, the same rows.</summary>
    public int ValidationSeed { get; init; }

    /// <summary>Ends with the first epoch after so much time. What comes out depends on the machine then.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public TimeSpan? TimeLimit
    {
        get;
        init => field = value is null || value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(TimeLimit), value, "A time limit is above 0.");
    }

    /// <summary>Is told of every epoch, on the training thread, and ends the descent by saying true.</summary>
    public Func<EpochProgress, bool>? When { get; init; }

    /// <summary>The rules that are set and what belongs to them, <c>{ Tolerance = 1E-09, Patience = 5 }</c>, in the invariant culture.</summary>
    public override string ToString() => InitializerText.Of(
        (nameof(Tolerance), Tolerance), (nameof(GradientTolerance), GradientTolerance), (nameof(Patience), Tolerance is null && ValidationFraction is null ? null : Patience),
        (nameof(ValidationFraction), ValidationFraction), (nameof(ValidationSeed), ValidationFraction is null ? null : ValidationSeed),
        (nameof(TimeLimit), TimeLimit), (nameof(When), When is null ? null : "…"));

    private static double? AtLeast0(double? value, [CallerMemberName] string? name = null) => value is null || (double.IsFinite(value.Value) && value >= 0)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is a finite number of 0 or more, not {value.Value.ToString(CultureInfo.InvariantCulture)}.");
}
