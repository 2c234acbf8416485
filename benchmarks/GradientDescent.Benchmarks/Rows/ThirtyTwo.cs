namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of thirty-two features.</summary>
[LinearModel]
public partial record ThirtyTwo(
    double X1, double X2, double X3, double X4, double X5, double X6, double X7, double X8,
    double X9, double X10, double X11, double X12, double X13, double X14, double X15, double X16,
    double X17, double X18, double X19, double X20, double X21, double X22, double X23, double X24,
    double X25, double X26, double X27, double X28, double X29, double X30, double X31, double X32,
    [Target] double Y) : IBenchmarkRow<ThirtyTwo>
{
    public static ThirtyTwo From(ReadOnlySpan<double> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], numbers[8],
        numbers[9], numbers[10], numbers[11], numbers[12], numbers[13], numbers[14], numbers[15], numbers[16], numbers[17],
        numbers[18], numbers[19], numbers[20], numbers[21], numbers[22], numbers[23], numbers[24], numbers[25], numbers[26],
        numbers[27], numbers[28], numbers[29], numbers[30], numbers[31], numbers[32]);

    public static double WrittenOut(ThirtyTwo[] rows, double[] weights, double[] gradient)
    {
        double w1 = weights[0], w2 = weights[1], w3 = weights[2], w4 = weights[3], w5 = weights[4], w6 = weights[5], w7 = weights[6], w8 = weights[7],
            w9 = weights[8], w10 = weights[9], w11 = weights[10], w12 = weights[11], w13 = weights[12], w14 = weights[13], w15 = weights[14], w16 = weights[15],
            w17 = weights[16], w18 = weights[17], w19 = weights[18], w20 = weights[19], w21 = weights[20], w22 = weights[21], w23 = weights[22], w24 = weights[23],
            w25 = weights[24], w26 = weights[25], w27 = weights[26], w28 = weights[27], w29 = weights[28], w30 = weights[29], w31 = weights[30], w32 = weights[31];
        double g1 = 0, g2 = 0, g3 = 0, g4 = 0, g5 = 0, g6 = 0, g7 = 0, g8 = 0,
            g9 = 0, g10 = 0, g11 = 0, g12 = 0, g13 = 0, g14 = 0, g15 = 0, g16 = 0,
            g17 = 0, g18 = 0, g19 = 0, g20 = 0, g21 = 0, g22 = 0, g23 = 0, g24 = 0,
            g25 = 0, g26 = 0, g27 = 0, g28 = 0, g29 = 0, g30 = 0, g31 = 0, g32 = 0;
        double intercept = weights[32], interceptGradient = 0, loss = 0;

        foreach (var row in rows)
        {
            var residual = intercept + (w1 * row.X1) + (w2 * row.X2) + (w3 * row.X3) + (w4 * row.X4) + (w5 * row.X5) + (w6 * row.X6) + (w7 * row.X7) + (w8 * row.X8) +
                (w9 * row.X9) + (w10 * row.X10) + (w11 * row.X11) + (w12 * row.X12) + (w13 * row.X13) + (w14 * row.X14) + (w15 * row.X15) + (w16 * row.X16) +
                (w17 * row.X17) + (w18 * row.X18) + (w19 * row.X19) + (w20 * row.X20) + (w21 * row.X21) + (w22 * row.X22) + (w23 * row.X23) + (w24 * row.X24) +
                (w25 * row.X25) + (w26 * row.X26) + (w27 * row.X27) + (w28 * row.X28) + (w29 * row.X29) + (w30 * row.X30) + (w31 * row.X31) + (w32 * row.X32) - row.Y;
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
            g17 += slope * row.X17;
            g18 += slope * row.X18;
            g19 += slope * row.X19;
            g20 += slope * row.X20;
            g21 += slope * row.X21;
            g22 += slope * row.X22;
            g23 += slope * row.X23;
            g24 += slope * row.X24;
            g25 += slope * row.X25;
            g26 += slope * row.X26;
            g27 += slope * row.X27;
            g28 += slope * row.X28;
            g29 += slope * row.X29;
            g30 += slope * row.X30;
            g31 += slope * row.X31;
            g32 += slope * row.X32;
            interceptGradient += slope;
        }

        ReadOnlySpan<double> sums = [g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17,
            g18, g19, g20, g21, g22, g23, g24, g25, g26, g27, g28, g29, g30, g31, g32, interceptGradient];
        for (var i = 0; i < sums.Length; i++)
            gradient[i] = sums[i] / rows.Length;
        return loss / rows.Length;
    }
}
