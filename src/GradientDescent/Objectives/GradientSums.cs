using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>The sums of loss and gradient of one thread, with a buffer for its kernel.</summary>
internal sealed class GradientSums<T>(int weightCount, int blockRows) : IPartialSum<GradientSums<T>>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly double[] _numbers = new double[Kernels.Sums.Length(weightCount)];

    public Sums Sums => new(_numbers);

    public T[] Slopes { get; } = new T[blockRows];

    public void Clear() => Array.Clear(_numbers);

    public void Merge(GradientSums<T> other)
    {
        for (var i = 0; i < _numbers.Length; i++)
            _numbers[i] += other._numbers[i];
    }
}
