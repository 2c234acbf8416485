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
    /// <summary>Behind the last row stand finite numbers that mean nothing: large, so that a lane that counts is seen.</summary>
    private static readonly T Rubbish = T.CreateTruncating(1e6);

    public override int FeatureCount => TKernel.FeatureCount;

    public override bool HasIntercept => TModel.Shape.Schema.HasIntercept;

    /// <summary>About a hundred roundings of the lanes' type.</summary>
    public override double Tolerance => typeof(T) == typeof(float) ? 100 * 6e-8 : 100 * 1.1e-16;

    public override double[] Accumulate<TLoss>(TLoss loss, double[][] columns, double[] weights)
    {
        var sums = new double[Sums.Length(WeightCount)];
        var slopes = new T[Padded(columns[0].Length)];
        Array.Fill(slopes, Rubbish);
        TKernel.Accumulate(loss, BlockOf(columns), Array.ConvertAll(weights, T.CreateTruncating), slopes, new Sums(sums));
        return sums;
    }

    public override double[] Predict(double[][] columns, double[] weights)
    {
        var predictions = new T[Padded(columns[0].Length)];
        TKernel.Predict(BlockOf(columns), Array.ConvertAll(weights, T.CreateTruncating), predictions);
        return Array.ConvertAll(predictions[..columns[0].Length], double.CreateTruncating);
    }

    public override double Rounded(double value) => double.CreateTruncating(T.CreateTruncating(value));

    public override string ToString() => typeof(TRow).Name;

    private static int Padded(int rows) => (rows + 15) / 16 * 16;

    private static Block<T> BlockOf(double[][] columns)
    {
        var rows = columns[0].Length;
        var stride = Padded(rows);
        var cells = new T[columns.Length * stride];
        Array.Fill(cells, Rubbish);
        var block = new Block<T>(cells, stride, rows);
        for (var column = 0; column < columns.Length; column++)
        {
            for (var row = 0; row < rows; row++)
                block[column, row] = T.CreateTruncating(columns[column][row]);
        }

        return block;
    }
}
