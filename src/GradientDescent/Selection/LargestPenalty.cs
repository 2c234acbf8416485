using GradientDescent.Objectives;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>
/// The smallest L1 for which all penalised coefficients are 0: the largest |∂loss/∂wᵢ| / factorᵢ among them, at the optimum without them (Friedman, Hastie and
/// Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate Descent, 2010, §2.5, https://doi.org/10.18637/jss.v033.i01).
/// </summary>
internal static class LargestPenalty
{
    /// <summary>At that L1 a coefficient may differ from 0 by rounding. Times this factor, it is 0.</summary>
    private const double AboveRounding = 1 + 1e-14;

    /// <summary>The same if there are coefficients without penalty, whose optimum is not exact.</summary>
    private const double AboveSolving = 1 + 1e-9;

    /// <exception cref="ArgumentException">All penalised coefficients are 0 without a penalty.</exception>
    public static double Of(ModelSchema schema, DataObjective rows, bool standardizes, bool nonNegative, IPathSolver solver)
    {
        var settings = CoefficientSettings.Of(schema);
        var own = FeatureUnits.Own(settings.Sizes.Length);
        double[] factors = settings.InUnits(standardizes ? FeatureUnits.Standard(rows.Moments, schema.HasIntercept) : own, own).Sizes;
        int[] penalized = [.. Enumerable.Range(0, factors.Length).Where(i => factors[i] > 0)];
        var hasFree = penalized.Length < factors.Length;

        var unpenalized = new Penalty { NonNegative = nonNegative };
        var weights = hasFree ? solver.Solve(rows, [unpenalized], settings.WithoutPenalized())[0] : new double[rows.WeightCount];
        if (schema.HasIntercept && !hasFree)
            weights[^1] = BestConstant(rows);

        var gradient = new double[weights.Length];
        var subgradient = new double[weights.Length];
        rows.Evaluate(weights, gradient);
        PenaltyWeights.Of(unpenalized, settings).ToShortest(weights, gradient, subgradient);

        var steepest = penalized.Select(i => Math.Abs(subgradient[i]) / factors[i]).DefaultIfEmpty().Max();
        return steepest > 0
            ? steepest * (hasFree ? AboveSolving : AboveRounding)
            : throw new ArgumentException("All penalised coefficients are 0 even without a penalty, so the largest penalty cannot be computed from the rows: list the penalties with PenaltyGrid.Of.");
    }

    /// <summary>The constant prediction with the lowest loss: the mean for squared error, and the result of a bisection for any other loss.</summary>
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

        // No target is further from the mean than this.
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
