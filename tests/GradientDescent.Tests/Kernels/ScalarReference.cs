namespace GradientDescent.Tests.Kernels;

/// <summary>Loss and gradient as the formulas say, row by row in double: what every kernel is held against.</summary>
internal sealed class ScalarReference
{
    /// <summary>Σ weight, Σ loss, Σ gradient.</summary>
    public double[] Sums { get; }

    /// <summary>The same sums of the terms' magnitudes: what rounding is relative to.</summary>
    public double[] Magnitudes { get; }

    public double[] Predictions { get; }

    public ScalarReference(KernelCase kernel, double[][] columns, double[] weights, Func<double, double, (double Loss, double Slope)> loss)
    {
        Sums = new double[2 + kernel.WeightCount];
        Magnitudes = new double[Sums.Length];
        Predictions = new double[columns[0].Length];
        for (var row = 0; row < Predictions.Length; row++)
        {
            var prediction = kernel.HasIntercept ? weights[^1] : 0;
            var size = Math.Abs(prediction);
            for (var j = 0; j < kernel.FeatureCount; j++)
            {
                prediction += weights[j] * columns[j][row];
                size += Math.Abs(weights[j] * columns[j][row]);
            }

            Predictions[row] = prediction;
            var target = columns[kernel.FeatureCount][row];
            var (value, slope) = loss(prediction, target);
            size += Math.Abs(target);
            Add(0, 1, 0);
            Add(1, value, Math.Abs(value) + (size * size));
            for (var j = 0; j < kernel.FeatureCount; j++)
                Add(2 + j, slope * columns[j][row], 2 * size * Math.Abs(columns[j][row]));
            if (kernel.HasIntercept)
                Add(2 + kernel.FeatureCount, slope, 2 * size);
        }
    }

    private void Add(int at, double term, double magnitude)
    {
        Sums[at] += term;
        Magnitudes[at] += magnitude;
    }
}
