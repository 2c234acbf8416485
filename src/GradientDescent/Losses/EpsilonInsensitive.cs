using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// The loss of support vector regression, with r = prediction − target: 0 where |r| ≤ ε, |r| − ε beyond. Misses up to ε cost
/// nothing (Vapnik, The Nature of Statistical Learning Theory, 1995).
/// </summary>
public readonly struct EpsilonInsensitive : ILoss
{
    private readonly double? _epsilon;

    /// <summary>A loss that forgives misses up to ε.</summary>
    /// <param name="epsilon">ε, in the target's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">ε is not a finite number of 0 or more.</exception>
    public EpsilonInsensitive(double epsilon) => _epsilon = LossParameter.AtLeast0(epsilon);

    /// <summary>ε, in the target's unit: 0.1 where it was not told.</summary>
    public double Epsilon => _epsilon ?? 0.1;

    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        var excess = Vector.Abs(residual) - Vector.Create(T.CreateTruncating(Epsilon));
        var isForgiven = Vector.LessThanOrEqual(excess, Vector<T>.Zero);
        slope = Vector.ConditionalSelect(isForgiven, Vector<T>.Zero, Vector.CopySign(Vector<T>.One, residual));
        return Vector.ConditionalSelect(isForgiven, Vector<T>.Zero, excess);
    }

    /// <summary>None: the slope jumps at −ε and ε.</summary>
    public double? CurvatureBound => null;
}
