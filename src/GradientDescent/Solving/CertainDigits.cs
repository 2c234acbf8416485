using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>Turns error bounds of weights into numbers of correct decimal digits.</summary>
internal static class CertainDigits
{
    /// <summary>The decimal digits of a double: −log₁₀ 2⁻⁵³.</summary>
    private const double MaxDigits = 15.95;

    /// <summary>−log₁₀ |error / weight|.</summary>
    public static double[] Of(LeastSquares solved, ReadOnlySpan<double> weights, ReadOnlySpan<double> errors)
    {
        var digits = new double[weights.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = errors[i] == 0 || solved.IsZero(i) ? MaxDigits : Math.Clamp(-Math.Log10(errors[i] / Size(solved, weights[i], i)), 0, MaxDigits);
            if (double.IsNaN(digits[i]))
                digits[i] = 0;
        }

        foreach (var combination in solved.Collinearities)
        {
            if (combination.IsLost)
                Distrust(solved, combination, digits);
        }

        return digits;
    }

    /// <summary>The features of the combination that takes the place of a lost feature have other weights than in a model with it.</summary>
    private static void Distrust(LeastSquares solved, Combination lost, double[] digits)
    {
        for (var i = 0; i < lost.Feature; i++)
        {
            if (Math.Abs(lost.Multiples[i]) * solved.Norm(i) > lost.Distance * Math.Sqrt(solved.Factor.Totals.Weight))
                digits[i] = 0;
        }

        digits[lost.Feature] = 0;
        if (solved.HasIntercept)
            digits[^1] = 0;
    }

    /// <summary>The size of a weight. The minimum is a weight that changes predictions by a rounding of the target.</summary>
    public static double Size(LeastSquares solved, double weight, int index)
    {
        var factor = solved.Factor;
        var target = factor.FeatureCount;
        var noticeable = Rounding.Unit * factor.RootMeanSquare(target) / (index == target ? 1 : factor.RootMeanSquare(index));
        return Math.Max(Math.Abs(weight), double.IsFinite(noticeable) ? noticeable : 0);
    }

    /// <summary>The minimum, without redundant features.</summary>
    public static double Fewest(LeastSquares solved, IReadOnlyList<double> digits)
    {
        double? fewest = null;
        for (var i = 0; i < digits.Count; i++)
        {
            if (i == solved.Factor.FeatureCount || !solved.IsRedundant(i))
                fewest = Math.Min(digits[i], fewest ?? digits[i]);
        }

        return fewest ?? MaxDigits;
    }
}
