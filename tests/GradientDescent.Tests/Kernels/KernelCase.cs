using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Tests.Kernels;

/// <summary>A kernel with its types put away, so that one test can be run on many.</summary>
public abstract class KernelCase
{
    public abstract int FeatureCount { get; }

    public abstract bool HasIntercept { get; }

    /// <summary>What the kernel may differ from exact sums, relative to the sum of the terms' magnitudes.</summary>
    public abstract double Tolerance { get; }

    public int WeightCount => FeatureCount + (HasIntercept ? 1 : 0);

    /// <summary>The sums over rows given column by column: weight, loss, gradient.</summary>
    public abstract double[] Accumulate<TLoss>(TLoss loss, double[][] columns, double[] weights)
        where TLoss : struct, ILoss;

    public abstract double[] Predict(double[][] columns, double[] weights);

    /// <summary>What a number becomes in the kernel's columns.</summary>
    public abstract double Rounded(double value);

    /// <summary>The library's kernel for the same features.</summary>
    public abstract KernelCase Library();
}

/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">What it computes in.</typeparam>
/// <typeparam name="TKernel">Its kernel.</typeparam>
/// <typeparam name="TModel">Its model.</typeparam>
public sealed class KernelCase<TRow, T, TKernel, TModel> : KernelCase
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    public override int FeatureCount => TKernel.FeatureCount;

    public override bool HasIntercept => TModel.Shape.Schema.HasIntercept;

    /// <summary>About a hundred roundings of the lanes' type.</summary>
    public override double Tolerance => typeof(T) == typeof(float) ? 100 * 6e-8 : 100 * 1.1e-16;

    public override double[] Accumulate<TLoss>(TLoss loss, double[][] columns, double[] weights)
    {
        var sums = new double[Sums.Length(WeightCount)];
        var slopes = new T[CaseBlock<T>.Padded(columns[0].Length)];
        Array.Fill(slopes, CaseBlock<T>.Rubbish);
        TKernel.Accumulate(loss, CaseBlock<T>.Of(columns), Array.ConvertAll(weights, T.CreateTruncating), slopes, new Sums(sums));
        return sums;
    }

    public override double[] Predict(double[][] columns, double[] weights) => Library().Predict(columns, weights);

    public override double Rounded(double value) => double.CreateTruncating(T.CreateTruncating(value));

    public override KernelCase Library() => new LibraryKernelCase<T>(FeatureCount, HasIntercept);

    public override string ToString() => typeof(TRow).Name;
}
