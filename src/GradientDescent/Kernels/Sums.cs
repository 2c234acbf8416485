using System.Numerics;

namespace GradientDescent.Kernels;

/// <summary>The sums that a kernel adds to: Σ weight, Σ loss and Σ gradient over the rows so far. They are <c>double</c>, also for models of <c>float</c>.</summary>
public readonly ref struct Sums
{
    private readonly Span<double> _numbers;

    /// <summary>Creates sums over memory of the caller.</summary>
    /// <param name="numbers">The memory, as many numbers as <see cref="Length"/> returns.</param>
    public Sums(Span<double> numbers) => _numbers = numbers;

    /// <summary>The number of numbers that the sums of a model with this number of weights need.</summary>
    public static int Length(int weightCount) => 2 + weightCount;

    /// <summary>Σ weight over the rows; the number of rows if they have no weights.</summary>
    public ref double Weight => ref _numbers[0];

    /// <summary>Σ loss over the rows.</summary>
    public ref double Loss => ref _numbers[1];

    /// <summary>Σ ∂loss/∂weights over the rows: for the coefficients, then for the intercept, if any.</summary>
    public Span<double> Gradient => _numbers[2..];

    /// <summary>Adds the lanes of a vector to the gradient of a weight.</summary>
    /// <param name="weight">The index of the weight.</param>
    /// <param name="lanes">The sum in each lane.</param>
    public void AddGradient(int weight, Vector<double> lanes) => Gradient[weight] += Vector.Sum(lanes);

    /// <inheritdoc cref="AddGradient(int, Vector{double})"/>
    public void AddGradient(int weight, Vector<float> lanes) => Gradient[weight] += Vector.Sum(lanes);

    /// <summary>Sets all sums to zero.</summary>
    public void Clear() => _numbers.Clear();
}
