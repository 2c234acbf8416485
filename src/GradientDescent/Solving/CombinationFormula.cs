using System.Globalization;
using System.Text;
using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>Writes a feature as a linear combination of the others, by name.</summary>
internal static class CombinationFormula
{
    public const string Constant = "constant";
    public const string Zero = "0";

    /// <summary>If there are more parts than this, only their names are written.</summary>
    private const int MaxParts = 4;

    /// <summary>
    /// A part is written if it is at least this many times as large as the difference between the feature and the combination. If the difference is only rounding, its
    /// multiple must also be this many times as large as the multiple's uncertainty.
    /// </summary>
    private const double Noticeable = 10;

    public static string Of(Combination combination, LeastSquares solved, IReadOnlyList<string> names)
    {
        var (factor, hasIntercept) = (solved.Factor, solved.HasIntercept);
        double Size(int feature) => hasIntercept ? factor.Deviation(feature) : factor.RootMeanSquare(feature);

        double[] uncertainties = [.. Enumerable.Range(0, combination.Feature).Select(i => combination.IsRedundant ? Uncertainty(combination, solved, i) : combination.Distance / Size(i))];
        int[] large = [.. Enumerable.Range(0, combination.Feature).Where(i => Math.Abs(combination.Multiples[i]) * Size(i) > Noticeable * combination.Distance)];
        int[] certain = [.. large.Where(i => Math.Abs(combination.Multiples[i]) > Noticeable * uncertainties[i])];
        var parts = certain.Length > 0 ? certain : large;
        if (parts.Length == 0)
            return hasIntercept ? Constant : Zero;
        if (parts.Length > MaxParts)
            return $"a combination of {string.Join(", ", parts[..^1].Select(i => names[i]))} and {names[parts[^1]]}";

        var formula = new StringBuilder();
        foreach (var i in parts)
            Add(combination.Multiples[i], uncertainties[i], "·" + names[i]);

        // The constant is the difference of the means.
        var constant = factor.Mean[combination.Feature];
        var error = combination.Distance + (Rounding.Unit * Math.Abs(constant));
        foreach (var i in parts)
        {
            constant -= combination.Multiples[i] * factor.Mean[i];
            error += Math.Abs(factor.Mean[i]) * uncertainties[i];
        }

        if (hasIntercept && Math.Abs(constant) > Noticeable * error)
            Add(constant, error, "");
        return formula.ToString();

        void Add(double multiple, double uncertainty, string factorText)
        {
            formula.Append(multiple < 0 ? formula.Length == 0 ? "-" : " - " : formula.Length == 0 ? "" : " + ");
            var size = Rounded(Math.Abs(multiple), uncertainty);
            formula.Append(size == 1 && factorText.Length > 0 ? factorText[1..] : size.ToString("G6", CultureInfo.InvariantCulture) + factorText);
        }
    }

    /// <summary>
    /// How much a multiple can change if the feature changes by its distance: distance · √Σw · |row i of A⁺|, for the features A before it. Where some of them are nearly
    /// collinear themselves, this is much.
    /// </summary>
    private static double Uncertainty(Combination combination, LeastSquares solved, int i)
    {
        var norm = 0.0;
        for (var k = i; k < combination.Feature; k++)
            norm = double.Hypot(norm, solved.Inverse[i, k]);
        return combination.Distance * Math.Sqrt(solved.Factor.Totals.Weight) * norm;
    }

    /// <summary>Rounds a number to its certain digits, at most six.</summary>
    private static double Rounded(double number, double uncertainty)
    {
        var digits = (int)Math.Clamp(Math.Floor(Math.Log10(number / uncertainty)), 1, 6);
        return double.Parse(number.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
