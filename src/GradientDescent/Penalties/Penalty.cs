using System.Globalization;
using System.Runtime.CompilerServices;

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

    /// <summary>Both, l1·Σ|coefficient| + l2·Σ coefficient² (Zou and Hastie, Regularization and Variable Selection via the Elastic Net, 2005).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A price is not a finite number of 0 or more.</exception>
    public static Penalty ElasticNet(double l1, double l2) => new() { L1 = l1, L2 = l2 };

    private static double Price(double value, [CallerMemberName] string? name = null) => double.IsFinite(value) && value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} is a finite number of 0 or more, not {value.ToString(CultureInfo.InvariantCulture)}.");
}
