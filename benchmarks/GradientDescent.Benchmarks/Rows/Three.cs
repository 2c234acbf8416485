namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of three features.</summary>
[LinearModel]
public partial record Three(double X1, double X2, double X3, [Target] double Y) : IBenchmarkRow<Three>
{
    public static Three From(ReadOnlySpan<double> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3]);

    public static double WrittenOut(Three[] rows, double[] weights, double[] gradient)
    {
        double w1 = weights[0], w2 = weights[1], w3 = weights[2];
        double g1 = 0, g2 = 0, g3 = 0;
        double intercept = weights[3], interceptGradient = 0, loss = 0;

        foreach (var row in rows)
        {
            var residual = intercept + (w1 * row.X1) + (w2 * row.X2) + (w3 * row.X3) - row.Y;
            var slope = 2 * residual;
            loss += residual * residual;
            g1 += slope * row.X1;
            g2 += slope * row.X2;
            g3 += slope * row.X3;
            interceptGradient += slope;
        }

        ReadOnlySpan<double> sums = [g1, g2, g3, interceptGradient];
        for (var i = 0; i < sums.Length; i++)
            gradient[i] = sums[i] / rows.Length;
        return loss / rows.Length;
    }
}
