using GradientDescent.Solving;

namespace GradientDescent.Diagnostics;

/// <summary>The weights of a fit in the order of x̃: the intercept, if any, then the coefficients.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Values">The weights.</param>
internal sealed record WeightList(IReadOnlyList<string> Names, IReadOnlyList<double> Values)
{
    /// <summary>The classical standard errors: s · the length of the weight's row of R̃⁻¹. 0 for a redundant feature.</summary>
    public static double[] StandardErrors(LeastSquaresSolution solution)
    {
        var factor = solution.DesignFactor();
        var size = factor.GetLength(0);
        var inverse = new Triangle(factor).Inverse(size);
        var deviation = Math.Sqrt(solution.ResidualSumOfSquares / (solution.NonzeroWeightRowCount - (size - solution.RedundantFeatures.Count)));
        return [.. Enumerable.Range(0, size).Select(weight => deviation * Length(inverse, weight, weight, size))];
    }

    /// <summary>
    /// The variance inflation factors: the squared length of a feature's column of R̃ times that of its row of R̃⁻¹; with an intercept, of the centred feature. 1 for the
    /// intercept and for a redundant feature.
    /// </summary>
    public static double[] InflationFactors(LeastSquaresSolution solution, bool hasIntercept)
    {
        var factor = solution.DesignFactor();
        var size = factor.GetLength(0);
        var first = hasIntercept ? 1 : 0;
        var inverse = new Triangle(factor).Inverse(size);
        return [.. Enumerable.Range(0, size).Select(weight =>
        {
            if (weight < first || factor[weight, weight] == 0)
                return 1;
            var spread = 0.0;
            for (var row = first; row <= weight; row++)
                spread = double.Hypot(spread, factor[row, weight]);
            return Math.Pow(spread * Length(inverse, weight, weight, size), 2);
        })];
    }

    private static double Length(double[,] matrix, int row, int from, int to)
    {
        var length = 0.0;
        for (var column = from; column < to; column++)
            length = double.Hypot(length, matrix[row, column]);
        return length;
    }
}
