using System.Numerics;

namespace GradientDescent.Tests.Kernels;

/// <summary>1 + r² + r: neither loss nor slope is 0 where prediction and target are, so a dead lane that counts is seen.</summary>
internal readonly struct OffsetSquaredError : ILoss
{
    public double? CurvatureBound => 2;

    public static (double Loss, double Slope) Reference(double prediction, double target)
    {
        var residual = prediction - target;
        return (1 + (residual * residual) + residual, (2 * residual) + 1);
    }

    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        slope = residual + residual + Vector<T>.One;
        return Vector<T>.One + (residual * residual) + residual;
    }
}
