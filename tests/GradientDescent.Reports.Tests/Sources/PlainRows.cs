namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The numbers of rows, and sums over them.</summary>
/// <param name="Features">The features of each row, and 1 for the intercept.</param>
/// <param name="Targets">The target of each row.</param>
/// <param name="Weights">The sample weight of each row.</param>
internal sealed record PlainRows(double[][] Features, double[] Targets, double[] Weights)
{
    private readonly double _sumOfWeights = Weights.Sum();

    public static PlainRows Of(House[] rows) => Unweighted(rows, static row => [row.Bedrooms, 1], static row => row.Price);

    public static PlainRows Of(Flat[] rows) => Unweighted(rows, static row => [row.Area, row.Rooms, 1], static row => row.Rent);

    public static PlainRows Of(double[][] rows) => Unweighted(rows, static row => [.. row[..^1], 1], static row => row[^1]);

    public static PlainRows Of(Probe[] rows) =>
        new([.. rows.Select(static row => new double[] { row.A, row.B, row.C, row.D, row.E })], [.. rows.Select(static row => (double)row.Signal)], [.. rows.Select(static row => (double)row.Weight)]);

    /// <summary>Actual − predicted, of each row.</summary>
    public double[] Residuals(double[] weights) => [.. Features.Zip(Targets, (features, target) => target - Dot(features, weights))];

    public double Mean(Func<int, double> of) => Enumerable.Range(0, Targets.Length).Sum(row => Weights[row] * of(row)) / _sumOfWeights;

    public double MeanSquaredError(double[] weights) => MeanLoss(weights, static residual => residual * residual);

    public double MeanLoss(double[] weights, Func<double, double> loss)
    {
        var residuals = Residuals(weights);
        return Mean(row => loss(residuals[row]));
    }

    public double[] Slopes(double[] weights)
    {
        var (residuals, slopes) = (Residuals(weights), new double[weights.Length]);
        for (var row = 0; row < residuals.Length; row++)
        {
            for (var weight = 0; weight < slopes.Length; weight++)
                slopes[weight] -= 2 * Weights[row] * residuals[row] * Features[row][weight] / _sumOfWeights;
        }

        return slopes;
    }

    /// <summary>The standard deviation, of each row once or with its weight.</summary>
    public double Deviation(double[] numbers)
    {
        var mean = Mean(row => numbers[row]);
        return Math.Sqrt(Mean(row => (numbers[row] - mean) * (numbers[row] - mean)));
    }

    private static PlainRows Unweighted<TRow>(TRow[] rows, Func<TRow, double[]> features, Func<TRow, double> target) =>
        new([.. rows.Select(features)], [.. rows.Select(target)], [.. rows.Select(static _ => 1.0)]);

    private static double Dot(double[] a, double[] b) => a.Zip(b, static (x, y) => x * y).Sum();
}
