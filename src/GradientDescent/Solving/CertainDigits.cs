using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>From how far weights can be off to how many of their digits are certain.</summary>
internal static class CertainDigits
{
    /// <summary>A double has no more.</summary>
    private const double Most = 15.95;

    /// <summary>−log₁₀ |error / weight|.</summary>
    public static double[] Of(LeastSquares solved, ReadOnlySpan<double> weights, ReadOnlySpan<double> errors)
    {
        var digits = new double[weights.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = errors[i] == 0 ? Most : Math.Clamp(-Math.Log10(errors[i] / Size(solved, weights[i], i)), 0, Most);
            if (double.IsNaN(digits[i]))
                digits[i] = 0;
        }

        return digits;
    }

    /// <summary>How large a weight is; one that moves no prediction by a rounding of the target is taken as if it just did.</summary>
    public static double Size(LeastSquares solved, double weight, int index)
    {
        var factor = solved.Factor;
        var target = factor.FeatureCount;
        var noticeable = Rounding.Unit * factor.RootMeanSquare(target) / (index == target ? 1 : factor.RootMeanSquare(index));
        return Math.Max(Math.Abs(weight), double.IsFinite(noticeable) ? noticeable : 0);
    }

    /// <summary>The fewest, redundant features apart.</summary>
    public static double Fewest(LeastSquares solved, IReadOnlyList<double> digits) =>
        Enumerable.Range(0, digits.Count).Where(i => i == solved.Factor.FeatureCount || !solved.IsRedundant(i)).Select(i => digits[i]).DefaultIfEmpty(Most).Min();
}
