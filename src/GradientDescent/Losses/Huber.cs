using System.Globalization;
using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// Huber's loss, with r = prediction − target: r² if |r| ≤ δ, and 2δ|r| − δ² otherwise. It is quadratic for small errors, linear for large ones, and has no kink
/// (Huber, Robust Estimation of a Location Parameter, 1964, https://doi.org/10.1214/aoms/1177703732).
/// </summary>
/// <remarks>
/// The slope is 2r, clamped to −2δ … 2δ, and the curvature is at most 2. The loss equals <see cref="SquaredError"/> for small errors, so it is twice the loss of
/// libraries that define it from ½r². Use <see cref="Halved{TLoss}"/> to get theirs.
/// <para>
/// δ is not rescaled by the spread σ of the errors. scikit-learn's HuberRegressor estimates σ together with the weights: its <c>epsilon</c> of 1.35 corresponds to
/// δ = 1.35·σ.
/// </para>
/// </remarks>
public readonly struct Huber : ILoss
{
    private readonly double? _delta;

    /// <summary>A loss that is quadratic for errors up to δ.</summary>
    /// <param name="delta">δ, in the target's unit, a finite number above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delta"/> is not a finite number above 0.</exception>
    public Huber(double delta) => _delta = LossParameter.Above0(delta);

    /// <summary>δ, in the target's unit. Default: 1, for <c>new Huber()</c> and <c>default</c>.</summary>
    public double Delta => _delta ?? 1;

    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var delta = Vector.Create(T.CreateTruncating(Delta));
        var residual = prediction - target;
        var size = Vector.Abs(residual);
        var isNear = Vector.LessThanOrEqual(size, delta);
        var quadratic = Vector.ConditionalSelect(isNear, size, delta);

        // For a small residual: |r|·(2|r| − |r|). For a large one: δ·(2|r| − δ).
        slope = Vector.CopySign(quadratic + quadratic, residual);
        return quadratic * (size + size - quadratic);
    }

    /// <summary>2, the curvature between −δ and δ.</summary>
    public double? CurvatureBound => 2;

    /// <summary>Returns the name and the parameter of the loss, for example <c>Huber(50)</c>, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Huber({Delta})");
}
