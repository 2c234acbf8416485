namespace GradientDescent.Comparison.Contenders;

/// <summary>The formulas of the tutorial as LINQ queries.</summary>
internal static class LinqEpoch
{
    public static Epoch Of(double[][] features, double[] targets) => (weights, gradient) =>
    {
        for (var weight = 0; weight < features[0].Length; weight++)
            gradient[weight] = features.Zip(targets, (row, target) => 2 * (Predict(row, weights) - target) * row[weight]).Average();
        gradient[^1] = features.Zip(targets, (row, target) => 2 * (Predict(row, weights) - target)).Average();
        return features.Zip(targets, (row, target) => Math.Pow(Predict(row, weights) - target, 2)).Average();
    };

    private static double Predict(double[] row, double[] weights) =>
        weights[^1] + row.Zip(weights, (feature, weight) => feature * weight).Sum();
}
