namespace GradientDescent.Reports.Tests.Descent;

/// <summary>The mean squared error and its slopes, from the rows themselves.</summary>
internal sealed class DirectSums((double[] Features, double Target, double Weight)[] rows)
{
    public static DirectSums Of(House[] rows) => new([.. rows.Select(row => (new[] { row.Bedrooms, 1 }, row.Price, 1.0))]);

    public static DirectSums Of(Flat[] rows) => new([.. rows.Select(row => (new[] { row.Area, row.Rooms, 1 }, row.Rent, 1.0))]);

    public static DirectSums Of(Probe[] rows) => new([.. rows.Select(row => (new double[] { row.A, row.B, row.C, row.D, row.E }, (double)row.Signal, (double)row.Weight))]);

    public static DirectSums Of(Pull[] rows) => new([.. rows.Select(row => (new[] { row.Force }, row.Stretch, 1.0))]);

    public double MeanSquaredError(double[] weights) => Mean(weights, static (residual, _) => residual * residual);

    public double Slope(double[] weights, int weight) => Mean(weights, (residual, features) => 2 * residual * features[weight]);

    /// <summary>A grid as the page has it, row by row of <paramref name="ys"/>, of a function of the weights.</summary>
    public static double[][] Over(double[] xs, double[] ys, double[] held, int first, int second, Func<double[], double> height) =>
        [.. ys.Select(y => xs.Select(x => height(Moved(held, (first, x), (second, y)))).ToArray())];

    private static double[] Moved(double[] held, params ReadOnlySpan<(int Weight, double Value)> moves)
    {
        var moved = (double[])held.Clone();
        foreach (var (weight, value) in moves)
            moved[weight] = value;
        return moved;
    }

    private double Mean(double[] weights, Func<double, double[], double> term) =>
        rows.Sum(row => row.Weight * term(row.Features.Zip(weights, static (x, w) => x * w).Sum() - row.Target, row.Features)) / rows.Sum(static row => row.Weight);
}
