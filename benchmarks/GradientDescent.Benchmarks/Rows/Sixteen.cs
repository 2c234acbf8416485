namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of sixteen features.</summary>
[LinearModel]
public partial record Sixteen(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8,
    double X9, double X10, double X11, double X12, double X13, double X14, double X15, double X16,
    [Target] double Y) : IBenchmarkRow<Sixteen>
{
    public static Sixteen From(ReadOnlySpan<double> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8],
        numbers[9], numbers[10], numbers[11], numbers[12], numbers[13], numbers[14], numbers[15], numbers[16]);

    public static double WrittenOut(Sixteen[] rows, double[] weights, double[] gradient)
    {
        double w1 = weights[0], w2 = weights[1], w3 = weights[2], w4 = weights[3], w5 = weights[4], w6 = weights[5], w7 = weights[6], w8 = weights[7],
            w9 = weights[8], w10 = weights[9], w11 = weights[10], w12 = weights[11], w13 = weights[12], w14 = weights[13], w15 = weights[14], w16 = weights[15];
        double g1 = 0, g2 = 0, g3 = 0, g4 = 0, g5 = 0, g6 = 0, g7 = 0, g8 = 0,
            g9 = 0, g10 = 0, g11 = 0, g12 = 0, g13 = 0, g14 = 0, g15 = 0, g16 = 0;
        double intercept = weights[16], interceptGradient = 0, loss = 0;

        foreach (var row in rows)
        {
            var residual = intercept + (w1 * row.X1) + (w2 * row.X2) + (w3 * row.X3) + (w4 * row.X4) + (w5 * row.X5) + (w6 * row.X6) + (w7 * row.X7) + (w8 * row.X8) +
                (w9 * row.X9) + (w10 * row.X10) + (w11 * row.X11) + (w12 * row.X12) + (w13 * row.X13) + (w14 * row.X14) + (w15 * row.X15) + (w16 * row.X16) - row.Y;
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
            g9 += slope * row.X9;
            g10 += slope * row.X10;
            g11 += slope * row.X11;
            g12 += slope * row.X12;
            g13 += slope * row.X13;
            g14 += slope * row.X14;
            g15 += slope * row.X15;
            g16 += slope * row.X16;
            interceptGradient += slope;
        }

        ReadOnlySpan<double> sums = [g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, interceptGradient];
        for (var i = 0; i < sums.Length; i++)
            gradient[i] = sums[i] / rows.Length;
        return loss / rows.Length;
    }
}
