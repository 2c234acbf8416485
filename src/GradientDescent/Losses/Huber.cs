using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// Huber's loss, with r = prediction − target: r² where |r| ≤ δ, 2δ|r| − δ² beyond. Squared error for the many, absolute error for
/// the outliers, without a kink between (Huber, Robust Estimation of a Location Parameter, 1964).
/// </summary>
/// <remarks>
/// Slope 2r, held between −2δ and 2δ; curvature 2 at most. It continues <see cref="SquaredError"/> and so is twice the
/// loss of libraries that begin with ½r²: <see cref="Halved{TLoss}"/> is theirs.
/// </remarks>
public readonly struct Huber : ILoss
{
    private readonly double? _delta;

    /// <summary>A loss that grows with the square up to a miss of δ.</summary>
    /// <param name="delta">δ, in the target's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">δ is not a finite number above 0.</exception>
    public Huber(double delta) => _delta = LossParameter.Above0(delta);

    /// <summary>δ, in the target's unit: 1 where it was not told.</summary>
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

        // Of a near residual: |r|·(2|r| − |r|); of a far one: δ·(2|r| − δ).
        slope = Vector.CopySign(quadratic + quadratic, residual);
        return quadratic * (size + size - quadratic);
    }

    /// <summary>2, between −δ and δ.</summary>
    public double? CurvatureBound => 2;
}
