using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>
/// The least L1 at which every coefficient that it penalises is 0: the largest |∂loss/∂wᵢ| / factorᵢ of them, at the best model without them (Friedman, Hastie and
/// Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate Descent, 2010, §2.5).
/// </summary>
internal static class LargestPenalty
{
    /// <summary>At that L1 itself a coefficient is 0 but for rounding; this much above, it is 0.</summary>
    private const double AboveRounding = 1 + 1e-14;

    /// <summary>The same where other coefficients, which are not penalised, are as near to their best as they can be brought.</summary>
    private const double AboveSolving = 1 + 1e-9;

    /// <exception cref="ArgumentException">No penalty is needed: the best coefficients are all 0.</exception>
    public static double Of(ModelSchema schema, DataObjective rows, bool standardizes, bool nonNegative, IPathSolver solver)
    {
        var terms = CoefficientSettings.Of(schema);
        var own = FeatureUnits.Own(terms.Sizes.Length);
        double[] prices = terms.InUnits(standardizes ? FeatureUnits.Standard(rows.Moments, schema.HasIntercept) : own, own).Sizes;
        int[] penalized = [.. Enumerable.Range(0, prices.Length).Where(i => prices[i] > 0)];
        var hasFree = penalized.Length < prices.Length;

        var unpriced = new Penalty { NonNegative = nonNegative };
        var weights = hasFree ? solver.Solve(rows, [unpriced], terms.WithoutPenalized())[0] : new double[rows.WeightCount];
        if (schema.HasIntercept && !hasFree)
            weights[^1] = BestConstant(rows);

        var gradient = new double[weights.Length];
        var falls = new double[weights.Length];
        rows.Evaluate(weights, gradient);
        PenaltyWeights.Of(unpriced, terms).ToShortest(weights, gradient, falls);

        var steepest = penalized.Select(i => Math.Abs(falls[i]) / prices[i]).DefaultIfEmpty().Max();
        return steepest > 0
            ? steepest * (hasFree ? AboveSolving : AboveRounding)
            : throw new ArgumentException("Every coefficient that is penalised is 0 in the best model without any penalty, so no largest one follows from the rows: give the penalties yourself, as PenaltyGrid.Of.");
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
