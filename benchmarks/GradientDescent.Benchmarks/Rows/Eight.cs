namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of eight features.</summary>
[LinearModel]
public partial record Eight(double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8, [Target] double Y) : IBenchmarkRow<Eight>
{
    public static Eight From(ReadOnlySpan<double> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8]);

    public static double WrittenOut(Eight[] rows, double[] weights, double[] gradient)
    {
        double w1 = weights[0], w2 = weights[1], w3 = weights[2], w4 = weights[3], w5 = weights[4], w6 = weights[5], w7 = weights[6], w8 = weights[7];
        double g1 = 0, g2 = 0, g3 = 0, g4 = 0, g5 = 0, g6 = 0, g7 = 0, g8 = 0;
        double intercept = weights[8], interceptGradient = 0, loss = 0;

        foreach (var row in rows)
        {
            var residual = intercept + (w1 * row.X1) + (w2 * row.X2) + (w3 * row.X3) + (w4 * row.X4) + (w5 * row.X5) + (w6 * row.X6) + (w7 * row.X7) + (w8 * row.X8) - row.Y;
            var slope = 2 * residual;
            loss += residual * residual;
            g1 += slope * row.X1;
            g2 += slope * row.X2;
            g3 += slope * row.X3;
            g4 += slope * row.X4;
            g5 += slope * row.X5;
            g6 += slope * row.X6;
            g7 += slope * row.X7;
            g8 += slope * row.X8;
            interceptGradient += slope;
        }

        ReadOnlySpan<double> sums = [g1, g2, g3, g4, g5, g6, g7, g8, interceptGradient];
        for (var i = 0; i < sums.Length; i++)
            gradient[i] = sums[i] / rows.Length;
        return loss / rows.Length;
    }
}
