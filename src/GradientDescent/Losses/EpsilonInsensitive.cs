using System.Globalization;
using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// The loss of support vector regression, with r = prediction − target: 0 if |r| ≤ ε, and |r| − ε otherwise. It ignores errors up to ε
/// (Vapnik, The Nature of Statistical Learning Theory, 1995, https://doi.org/10.1007/978-1-4757-2440-0).
/// </summary>
public readonly struct EpsilonInsensitive : ILoss, IPiecewiseLinear
{
    private readonly double? _epsilon;

    /// <summary>A loss that ignores errors up to ε.</summary>
    /// <param name="epsilon">ε, in the target's unit, a finite number of 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not a finite number of 0 or more.</exception>
    public EpsilonInsensitive(double epsilon) => _epsilon = LossParameter.AtLeast0(epsilon);

    /// <summary>ε, in the target's unit. Default: 0.1, for <c>new EpsilonInsensitive()</c> and <c>default</c>.</summary>
    public double Epsilon => _epsilon ?? 0.1;

    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        var excess = Vector.Abs(residual) - Vector.Create(T.CreateTruncating(Epsilon));
        var isIgnored = Vector.LessThanOrEqual(excess, Vector<T>.Zero);
        slope = Vector.ConditionalSelect(isIgnored, Vector<T>.Zero, Vector.CopySign(Vector<T>.One, residual));
        return Vector.ConditionalSelect(isIgnored, Vector<T>.Zero, excess);
    }

    /// <summary>Null: the slope jumps at −ε and ε.</summary>
    public double? CurvatureBound => null;

    LossPieces? IPiecewiseLinear.Pieces => Epsilon > 0 ? new([-Epsilon, Epsilon], [-1, 0, 1]) : new([0], [-1, 1]);

    /// <summary>Returns the name and the parameter of the loss, for example <c>EpsilonInsensitive(0.1)</c>, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"EpsilonInsensitive({Epsilon})");
}
