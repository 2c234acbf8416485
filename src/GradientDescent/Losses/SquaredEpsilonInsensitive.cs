using System.Globalization;
using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// The square of <see cref="EpsilonInsensitive"/>, with r = prediction − target: 0 if |r| ≤ ε, and (|r| − ε)² otherwise. It ignores errors up to ε
/// and has no kink.
/// </summary>
public readonly struct SquaredEpsilonInsensitive : ILoss
{
    private readonly double? _epsilon;

    /// <summary>A loss that ignores errors up to ε.</summary>
    /// <param name="epsilon">ε, in the target's unit, a finite number of 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not a finite number of 0 or more.</exception>
    public SquaredEpsilonInsensitive(double epsilon) => _epsilon = LossParameter.AtLeast0(epsilon);

    /// <summary>ε, in the target's unit. Default: 0.1, for <c>new SquaredEpsilonInsensitive()</c> and <c>default</c>.</summary>
    public double Epsilon => _epsilon ?? 0.1;

    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        var excess = Vector.Abs(residual) - Vector.Create(T.CreateTruncating(Epsilon));
        excess = Vector.ConditionalSelect(Vector.LessThanOrEqual(excess, Vector<T>.Zero), Vector<T>.Zero, excess);
        slope = Vector.CopySign(excess + excess, residual);
        return excess * excess;
    }

    /// <summary>2, the curvature where |r| > ε.</summary>
    public double? CurvatureBound => 2;

    /// <summary>Returns the name and the parameter of the loss, for example <c>SquaredEpsilonInsensitive(0.1)</c>, in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"SquaredEpsilonInsensitive({Epsilon})");
}
