using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.Optimizers;

/// <summary>
/// The last few steps s and the changes y of the gradient along them. They represent an approximation H of the inverse Hessian without storing the matrix.
/// </summary>
internal sealed class CurvatureMemory(int capacity, int weightCount)
{
    /// <summary>A change of the gradient that is this small relative to the step is rounding, and is ignored.</summary>
    private const double MinCurvature = 1e-16;

    private readonly double[][] _steps = NewVectors(capacity, weightCount);
    private readonly double[][] _changes = NewVectors(capacity, weightCount);
    private readonly double[] _products = new double[capacity];
    private readonly double[] _shares = new double[capacity];
    private int _count;
    private int _next;

    /// <summary>−H·gradient by the two-loop recursion. Without stored steps: −gradient, scaled to length 1.</summary>
    public void Direct(ReadOnlySpan<double> gradient, Span<double> direction)
    {
        gradient.CopyTo(direction);
        for (var age = 1; age <= _count; age++)
        {
            var i = At(age);
            _shares[i] = Vectors.Dot(_steps[i], direction) / _products[i];
            Vectors.AddScaled(-_shares[i], _changes[i], direction);
        }

        var scale = _count == 0 ? 1 / Vectors.Norm(gradient) : _products[At(1)] / Vectors.Dot(_changes[At(1)], _changes[At(1)]);
        for (var i = 0; i < direction.Length; i++)
            direction[i] *= -scale;

        for (var age = _count; age > 0; age--)
        {
            var i = At(age);
            var share = Vectors.Dot(_changes[i], direction) / _products[i];
            Vectors.AddScaled(-_shares[i] - share, _steps[i], direction);
        }
    }

    /// <summary>Stores a step.</summary>
    public void Learn(DescentPoint from, DescentPoint to)
    {
        var (step, change) = (_steps[_next], _changes[_next]);
        for (var i = 0; i < weightCount; i++)
        {
            step[i] = to.Weights[i] - from.Weights[i];
            change[i] = to.Gradient[i] - from.Gradient[i];
        }

        var product = Vectors.Dot(step, change);
        if (!(product > MinCurvature * Vectors.Norm(step) * Vectors.Norm(change)))
            return;
        _products[_next] = product;
        _next = (_next + 1) % capacity;
        _count = Math.Min(_count + 1, capacity);
    }

    /// <summary>Removes all steps.</summary>
    /// <returns>Whether any steps were stored.</returns>
    public bool Forget()
    {
        var knew = _count > 0;
        _count = 0;
        return knew;
    }

    /// <summary>The index of the last step for age 1, of the one before it for age 2, and so on.</summary>
    private int At(int age) => (_next - age + (2 * capacity)) % capacity;

    private static double[][] NewVectors(int count, int length)
    {
        var vectors = new double[count][];
        for (var i = 0; i < count; i++)
            vectors[i] = new double[length];
        return vectors;
    }
}
