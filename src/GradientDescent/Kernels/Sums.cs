namespace GradientDescent.Kernels;

/// <summary>What a kernel adds to: Σ weight, Σ loss and Σ gradient over the rows seen so far, in double also for float models.</summary>
public readonly ref struct Sums
{
    private readonly Span<double> _numbers;

    /// <summary>Sums over numbers that somebody else keeps.</summary>
    /// <param name="numbers">As many as <see cref="Length"/> says.</param>
    public Sums(Span<double> numbers) => _numbers = numbers;

    /// <summary>How many numbers the sums of a model with so many weights take.</summary>
    public static int Length(int weightCount) => 2 + weightCount;

    /// <summary>Σ of the rows' weights: their number, where every row weighs 1.</summary>
    public ref double Weight => ref _numbers[0];

    /// <summary>Σ of the rows' losses.</summary>
    public ref double Loss => ref _numbers[1];

    /// <summary>Σ of the rows' ∂loss/∂weights: coefficients, then the intercept where there is one.</summary>
    public Span<double> Gradient => _numbers[2..];

    /// <summary>Sets all sums to zero.</summary>
    public void Clear() => _numbers.Clear();
}
