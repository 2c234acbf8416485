using System.Globalization;
using GradientDescent.Kernels;

namespace GradientDescent.Reports.Tests;

/// <summary>Any number of features and a target, row by row in an array.</summary>
public interface IWidth
{
    static abstract int Features { get; }
}

public readonly struct Features40 : IWidth
{
    public static int Features => 40;
}

public readonly struct Features200 : IWidth
{
    public static int Features => 200;
}

public readonly struct Features256 : IWidth
{
    public static int Features => 256;
}

public sealed record WideModel<TWidth>(double[] Weights) : ILinearModel<WideModel<TWidth>>
    where TWidth : IWidth
{
    public static ModelShape<WideModel<TWidth>> CreateShape() => new(
        new("Wide", new ModelProperty("Target"), [.. Enumerable.Range(1, TWidth.Features).Select(static feature => (ModelFeature)new ModelProperty($"Feature{feature}"))]),
        static (weights, _) => new(weights.ToArray()));

    public double[] ToWeights() => Weights;

    public override string ToString() => $"Target = {string.Join(" + ", ((ILinearModel)this).Schema.FeatureNames)}";
}

public readonly struct WideKernel<TWidth> : IKernel<double[], double>
    where TWidth : IWidth
{
    public static int FeatureCount => TWidth.Features;

    public static int ColumnCount => TWidth.Features + 1;

    public static object? ValueOf(double[] row, string name) => row[name == "Target" ? FeatureCount : int.Parse(name["Feature".Length..], CultureInfo.InvariantCulture) - 1];

    public static void Write(ReadOnlySpan<double[]> rows, Block<double> block)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
                block[column, row] = rows[row][column];
        }
    }

    public static void Predict(Block<double> block, ReadOnlySpan<double> weights, Span<double> predictions)
    {
        for (var row = 0; row < block.Rows; row++)
        {
            predictions[row] = weights[FeatureCount];
            for (var feature = 0; feature < FeatureCount; feature++)
                predictions[row] += weights[feature] * block[feature, row];
        }
    }

    public static void Accumulate<TLoss>(TLoss loss, Block<double> block, ReadOnlySpan<double> weights, Span<double> slopes, Sums sums)
        where TLoss : struct, ILoss => throw new NotSupportedException("Wide rows are fitted by their moments.");
}

public sealed class WideTrainer<TWidth>(TrainerOptions? options = null) : LinearTrainer<double[], double, WideKernel<TWidth>, WideModel<TWidth>, SquaredError>(default, options)
    where TWidth : IWidth
{
    public static double[][] Rows(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, TWidth.Features + 1).Select(_ => random.NextDouble()).ToArray())];
    }
}
