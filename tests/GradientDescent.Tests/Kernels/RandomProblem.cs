namespace GradientDescent.Tests.Kernels;

/// <summary>Rows and weights from a seed, as the kernel's number type holds them.</summary>
internal sealed class RandomProblem
{
    public RandomProblem(KernelCase kernel, int rows)
    {
        var random = new Random(1000 + rows);
        double Next() => kernel.Rounded((2 * random.NextDouble()) - 1);

        Columns = [.. Enumerable.Range(0, kernel.FeatureCount + 1).Select(_ => Enumerable.Range(0, rows).Select(_ => Next()).ToArray())];
        Weights = [.. Enumerable.Range(0, kernel.WeightCount).Select(_ => Next())];
    }

    /// <summary>The features, then the target.</summary>
    public double[][] Columns { get; }

    public double[] Weights { get; }
}
