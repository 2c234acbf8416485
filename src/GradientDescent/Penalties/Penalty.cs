using System.Globalization;
using System.Runtime.CompilerServices;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>
/// What large coefficients cost, added to the mean loss: L1·Σ|coefficient| + L2·Σ coefficient². The intercept costs nothing.
/// </summary>
/// <remarks>
/// A model's own <see cref="PenaltyFactorAttribute"/> multiplies both prices of a coefficient, L1·Σ factor·|coefficient| + L2·Σ factor·coefficient²,
/// and its <see cref="NonNegativeAttribute"/> and <see cref="NonPositiveAttribute"/> hold whatever the penalty is, also without any.
/// <para>
/// As with the squared error, whose gradient carries its factor 2, there is no ½. So a ridge regression that minimises
/// Σr² + α·Σ coefficient² over n rows has L2 = α/n, and an elastic net that minimises ½·mean r² + α·ρ·Σ|coefficient| + ½·α·(1 − ρ)·Σ coefficient²
/// has L1 = 2αρ and L2 = α(1 − ρ).
/// </para>
/// </remarks>
public sealed record Penalty
{
    /// <summary>No penalty.</summary>
    public static Penalty None { get; } = new();

    /// <summary>The price of a coefficient's size. It makes some coefficients exactly 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number of 0 or more.</exception>
    public double L1 { get; init => field = Price(value); }

    /// <summary>The price of a coefficient's square. It makes all coefficients smaller, and shares between features that vary together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number of 0 or more.</exception>
    public double L2 { get; init => field = Price(value); }

    /// <summary>
    /// Whether coefficients below 0 are forbidden; the intercept may be anything. One that the model says must not be above 0 either is 0.
    /// </summary>
    public bool NonNegative { get; init; }

    /// <summary>How L1 acts when rows are gone through one by one; everywhere else it is the proximal step.</summary>
    public L1Steps L1Steps { get; init; }

    /// <summary>The ridge penalty, l2·Σ coefficient² (Hoerl and Kennard, Ridge Regression, 1970).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is not a finite number of 0 or more.</exception>
    public static Penalty Ridge(double l2) => new() { L2 = l2 };

    /// <summary>The lasso penalty, l1·Σ|coefficient| (Tibshirani, Regression Shrinkage and Selection via the Lasso, 1996).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is not a finite number of 0 or more.</exception>
    public static Penalty Lasso(double l1) => new() { L1 = l1 };

    /// <summary>
    /// The elastic net, L1 = 2·strength·l1Ratio and L2 = strength·(1 − l1Ratio) (Zou and Hastie, Regularization and Variable Selection via the Elastic Net, 2005,
    /// https://doi.org/10.1111/j.1467-9868.2005.00503.x). The two numbers are scikit-learn's <c>alpha</c> and <c>l1_ratio</c>, and glmnet's lambda and alpha; any
    /// other pair is <c>new Penalty { L1 = …, L2 = … }</c>.
    /// </summary>
    /// <param name="strength">How strong it is, a finite number of 0 or more.</param>
    /// <param name="l1Ratio">How much of it is lasso, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The strength is not a finite number of 0 or more, or the ratio is not from 0 to 1.</exception>
    public static Penalty ElasticNet(double strength, double l1Ratio)
    {
        if (!(double.IsFinite(strength) && strength >= 0))
            throw new ArgumentOutOfRangeException(nameof(strength), strength, "The strength of an elastic net is a finite number of 0 or more.");
        if (l1Ratio is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(l1Ratio), l1Ratio, "The L1 ratio of an elastic net is from 0 to 1.");
        return new() { L1 = 2 * strength * l1Ratio, L2 = strength * (1 - l1Ratio) };
    }

    /// <summary>
    /// As one writes it: <c>None</c>, <c>Ridge(0.5)</c>, <c>Lasso(400)</c>; any other by its properties, <c>{ L1 = 0.2, L2 = 0.4 }</c>, in the invariant culture.
    /// </summary>
    public override string ToString() => ToText(format: null);

    /// <param name="format">That of the numbers.</param>
    internal string ToText(string? format)
    {
        string Text(double price) => price.ToString(format, CultureInfo.InvariantCulture);
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

    private static double Price(double value, [CallerMemberName] string? name = null) => double.IsFinite(value) && value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is a finite number of 0 or more, not {value.ToString(CultureInfo.InvariantCulture)}.");
}
