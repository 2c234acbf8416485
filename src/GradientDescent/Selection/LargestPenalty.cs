namespace GradientDescent;

/// <summary>The least price of a coefficient's size at which all coefficients are 0: the steepest fall of the loss along any, from the best model without features.</summary>
internal static class LargestPenalty
{
    /// <summary>At the price itself a coefficient is 0 but for rounding; this much above, it is 0.</summary>
    private const double AboveRounding = 1 + 1e-14;

    /// <exception cref="ArgumentException">No price is needed: the best coefficients are all 0.</exception>
    public static double Of(DataObjective rows, bool hasIntercept, bool standardizes, bool nonNegative)
    {
        var weights = new double[rows.WeightCount];
        var gradient = new double[weights.Length];
        if (hasIntercept)
            weights[^1] = BestConstant(rows);
        rows.Evaluate(weights, gradient);

        var units = FeatureUnits.Standard(rows.Moments, hasIntercept);
        var steepest = 0.0;
        for (var i = 0; i < units.Scales.Length; i++)
        {
            var fall = gradient[i] / (standardizes ? units.Scales[i] : 1);
            steepest = Math.Max(steepest, nonNegative ? -fall : Math.Abs(fall));
        }

        return steepest > 0
            ? steepest * AboveRounding
            : throw new ArgumentException("Every coefficient of the best model is 0 without any penalty, so no largest one follows from the rows: give the penalties yourself, as PenaltyGrid.Of.");
    }

    /// <summary>The prediction of least loss that is the same for all rows: the mean for squared error, and between two numbers by halves for any other loss.</summary>
    private static double BestConstant(DataObjective rows)
    {
        var moments = rows.Moments;
        var target = moments.FeatureCount;
        var mean = moments.Mean[target];
        if (rows is MomentsObjective)
            return mean;

        var weights = new double[rows.WeightCount];
        var gradient = new double[rows.WeightCount];
        double Slope(double constant)
        {
            weights[^1] = constant;
            rows.Evaluate(weights, gradient);
            return gradient[^1];
        }

        // No row is further from the mean than all of them together.
        var reach = Math.Sqrt(moments.Covariance(target, target) * Math.Max(1, moments.RowCount)) + double.Epsilon;
        var (low, high) = (mean - reach, mean + reach);
        while (true)
        {
            var middle = (low / 2) + (high / 2);
            if (middle <= low || middle >= high)
                return middle;
            var slope = Slope(middle);
            if (slope == 0)
                return middle;
            if (slope > 0)
                high = middle;
            else
                low = middle;
        }
    }
}
