using System.Globalization;
using System.Text;
using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>Writes a feature as a linear combination of the others, by name.</summary>
internal static class CombinationFormula
{
    public const string Constant = "constant";
    public const string Zero = "0";

    /// <summary>If there are more parts than this, only their names are written.</summary>
    private const int MaxParts = 4;

    /// <summary>A part is written if it is at least this many times as large as the difference between the feature and the combination.</summary>
    private const double Noticeable = 10;

    public static string Of(Combination combination, TriangularFactor factor, bool hasIntercept, IReadOnlyList<string> names)
    {
        double Size(int feature) => hasIntercept ? factor.Deviation(feature) : factor.RootMeanSquare(feature);

        var parts = Enumerable.Range(0, combination.Feature)
            .Where(i => Math.Abs(combination.Multiples[i]) * Size(i) > Noticeable * combination.Distance)
            .ToArray();
        if (parts.Length == 0)
            return hasIntercept ? Constant : Zero;
        if (parts.Length > MaxParts)
            return $"a combination of {string.Join(", ", parts[..^1].Select(i => names[i]))} and {names[parts[^1]]}";

        var formula = new StringBuilder();
        foreach (var i in parts)
            Add(combination.Multiples[i], combination.Distance / Size(i), "·" + names[i]);

        // The constant is the difference of the means.
        var constant = factor.Mean[combination.Feature];
        var error = combination.Distance + (Rounding.Unit * Math.Abs(constant));
        foreach (var i in parts)
        {
            constant -= combination.Multiples[i] * factor.Mean[i];
            error += Math.Abs(factor.Mean[i]) * combination.Distance / Size(i);
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

    /// <summary>Rounds a number to its certain digits, at most six.</summary>
    private static double Rounded(double number, double uncertainty)
    {
        var digits = (int)Math.Clamp(Math.Floor(Math.Log10(number / uncertainty)), 1, 6);
        return double.Parse(number.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
