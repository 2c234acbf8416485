using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Tests.Kernels;

/// <summary>The library's kernel for so many features.</summary>
public sealed class LibraryKernelCase<T>(int featureCount, bool hasIntercept, bool isWeighted = false) : KernelCase
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly LibraryKernel _kernel = new(featureCount, hasIntercept, isWeighted);

    public override int FeatureCount => featureCount;

    public override bool HasIntercept => hasIntercept;

    public override double Tolerance => typeof(T) == typeof(float) ? 100 * 6e-8 : 100 * 1.1e-16;

    public override double[] Accumulate<TLoss>(TLoss loss, double[][] columns, double[] weights)
    {
        var sums = new double[Sums.Length(WeightCount)];
        var slopes = new T[CaseBlock<T>.Padded(columns[0].Length)];
        Array.Fill(slopes, CaseBlock<T>.Rubbish);
        _kernel.Accumulate(loss, CaseBlock<T>.Of(columns), Array.ConvertAll(weights, T.CreateTruncating), slopes, new Sums(sums));
        return sums;
    }

    public override double[] Predict(double[][] columns, double[] weights)
    {
        var predictions = new T[CaseBlock<T>.Padded(columns[0].Length)];
        LinearPrediction.Compute(CaseBlock<T>.Of(columns), featureCount, Array.ConvertAll(weights, T.CreateTruncating), predictions);
        return Array.ConvertAll(predictions[..columns[0].Length], double.CreateTruncating);
    }

    public override double Rounded(double value) => double.CreateTruncating(T.CreateTruncating(value));

    public override KernelCase Library() => this;

    public override string ToString() => $"{typeof(T).Name}, {featureCount} features{(hasIntercept ? "" : ", no intercept")}";
}
