using System.Globalization;
using System.Runtime.CompilerServices;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// The penalty on large coefficients, which is added to the mean loss: L1·Σ|coefficient| + L2·Σ coefficient². The intercept is not penalised.
/// </summary>
/// <remarks>
/// A feature's <see cref="PenaltyFactorAttribute"/> multiplies both penalty weights: L1·Σ factor·|coefficient| + L2·Σ factor·coefficient².
/// <see cref="NonNegativeAttribute"/> and <see cref="NonPositiveAttribute"/> apply with any penalty, and also without one.
/// <para>
/// Neither the penalty nor the squared error has a factor ½. A ridge regression that minimises Σr² + α·Σ coefficient² over n rows therefore has L2 = α/n.
/// An elastic net that minimises ½·mean r² + α·ρ·Σ|coefficient| + ½·α·(1 − ρ)·Σ coefficient² has L1 = 2αρ and L2 = α(1 − ρ).
/// </para>
/// <para>With <see cref="TrainerOptions.Standardize"/> the coefficients in these formulas are those of the standardised features.</para>
/// <para>Penalties are immutable, and several threads may share them.</para>
/// </remarks>
/// <example>
/// <code>
/// var options = new TrainerOptions { Penalty = Penalty.Ridge(0.01), Standardize = true };
/// </code>
/// </example>
public sealed record Penalty
{
    /// <summary>No penalty.</summary>
    public static Penalty None { get; } = new();

    /// <summary>The penalty weight of the absolute values. It makes some coefficients exactly 0. Default: 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number of 0 or more.</exception>
    public double L1 { get; init => field = NotNegative(value); }

    /// <summary>
    /// The penalty weight of the squares. It makes all coefficients smaller, and distributes an effect over correlated features. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number of 0 or more.</exception>
    public double L2 { get; init => field = NotNegative(value); }

    /// <summary>
    /// Whether all coefficients must be 0 or more. The intercept may have any value. A coefficient that is also marked <see cref="NonPositiveAttribute"/> is 0.
    /// Default: false.
    /// </summary>
    public bool NonNegative { get; init; }

    /// <summary>
    /// How L1 is applied in steps of <see cref="Optimizer.GradientDescent"/> on single rows (<see cref="MiniBatches.Size"/> 1). All other steps are proximal.
    /// Default: <see cref="L1Steps.Proximal"/>.
    /// </summary>
    public L1Steps L1Steps { get; init; }

    /// <summary>The ridge penalty, l2·Σ coefficient² (Hoerl and Kennard, Ridge Regression, 1970, https://doi.org/10.1080/00401706.1970.10488634).</summary>
    /// <remarks>For <see cref="SquaredError"/>, scikit-learn's <c>Ridge(alpha)</c> on n rows has l2 = alpha / n.</remarks>
    /// <param name="l2">The penalty weight, a finite number of 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="l2"/> is not a finite number of 0 or more.</exception>
    public static Penalty Ridge(double l2) => new() { L2 = l2 };

    /// <summary>
    /// The lasso penalty, l1·Σ|coefficient| (Tibshirani, Regression Shrinkage and Selection via the Lasso, 1996, https://doi.org/10.1111/j.2517-6161.1996.tb02080.x).
    /// </summary>
    /// <remarks>For <see cref="SquaredError"/>, scikit-learn's <c>Lasso(alpha)</c> has l1 = 2·alpha.</remarks>
    /// <param name="l1">The penalty weight, a finite number of 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="l1"/> is not a finite number of 0 or more.</exception>
    public static Penalty Lasso(double l1) => new() { L1 = l1 };

    /// <summary>
    /// The elastic net, L1 = 2·strength·l1Ratio and L2 = strength·(1 − l1Ratio) (Zou and Hastie, Regularization and Variable Selection via the Elastic Net, 2005,
    /// https://doi.org/10.1111/j.1467-9868.2005.00503.x). For <see cref="SquaredError"/> the parameters are scikit-learn's <c>alpha</c> and <c>l1_ratio</c>, and
    /// glmnet's <c>lambda</c> and <c>alpha</c>.
    /// </summary>
    /// <remarks>
    /// glmnet standardises the features by default: set <see cref="TrainerOptions.Standardize"/>. It also scales the target to variance 1, so its <c>lambda</c> is
    /// comparable only for such a target, or if <paramref name="l1Ratio"/> is 1.
    /// </remarks>
    /// <param name="strength">The strength of the whole penalty, a finite number of 0 or more.</param>
    /// <param name="l1Ratio">The share of the lasso, from 0 (ridge) to 1 (lasso).</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="strength"/> is not a finite number of 0 or more, or <paramref name="l1Ratio"/> is not from 0 to 1.
    /// </exception>
    public static Penalty ElasticNet(double strength, double l1Ratio)
    {
        if (!(double.IsFinite(strength) && strength >= 0))
            throw new ArgumentOutOfRangeException(nameof(strength), strength, "The strength is out of range: give a finite number of 0 or more.");
        if (l1Ratio is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(l1Ratio), l1Ratio, "The L1 ratio is out of range: give a number from 0 to 1.");
        return new() { L1 = 2 * strength * l1Ratio, L2 = strength * (1 - l1Ratio) };
    }

    /// <summary>
    /// Returns the C# expression that creates it, such as <c>None</c>, <c>Ridge(0.5)</c> or <c>Lasso(400)</c>. Other penalties are returned as their properties,
    /// such as <c>{ L1 = 0.2, L2 = 0.4 }</c>. The culture is the invariant culture.
    /// </summary>
    public override string ToString() => ToText(format: null);

    /// <param name="format">The format of the numbers.</param>
    internal string ToText(string? format)
    {
        string Text(double weight) => weight.ToString(format, CultureInfo.InvariantCulture);
        return this switch
        {
            { NonNegative: false, L1Steps: L1Steps.Proximal, L1: 0, L2: 0 } => nameof(None),
            { NonNegative: false, L1Steps: L1Steps.Proximal, L1: 0 } => $"Ridge({Text(L2)})",
            { NonNegative: false, L1Steps: L1Steps.Proximal, L2: 0 } => $"Lasso({Text(L1)})",
            _ => InitializerText.Of(
                (nameof(L1), L1 == 0 ? null : Text(L1)), (nameof(L2), L2 == 0 ? null : Text(L2)),
                (nameof(NonNegative), NonNegative ? true : null), (nameof(L1Steps), L1Steps == L1Steps.Proximal ? null : L1Steps)),
        };
    }

    private static double NotNegative(double value, [CallerMemberName] string? name = null) => double.IsFinite(value) && value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is {value.ToString(CultureInfo.InvariantCulture)}: it must be a finite number of 0 or more.");
}
