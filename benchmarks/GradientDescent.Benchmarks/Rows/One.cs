namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of one feature.</summary>
[LinearModel]
public partial record One(double X1, [Target] double Y) : IBenchmarkRow<One>
{
    public static One From(ReadOnlySpan<double> numbers) =>
        new(numbers[0], numbers[1]);

    public static double WrittenOut(One[] rows, double[] weights, double[] gradient)
    {
        double w1 = weights[0];
        double g1 = 0;
        double intercept = weights[1], interceptGradient = 0, loss = 0;

        foreach (var row in rows)
        {
            var residual = intercept + (w1 * row.X1) - row.Y;
            var slope = 2 * residual;
            loss += residual * residual;
            g1 += slope * row.X1;
            interceptGradient += slope;
        }

        ReadOnlySpan<double> sums = [g1, interceptGradient];
        for (var i = 0; i < sums.Length; i++)
            gradient[i] = sums[i] / rows.Length;
        return loss / rows.Length;
    }
}
