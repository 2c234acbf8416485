using System.ComponentModel;
using System.Globalization;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>Advice on features that explain one another so far that their coefficients cannot be told from 0. GradientDescent.Statistics prints it too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CollinearityAdvice
{
    /// <summary>The usual limit (Chatterjee and Hadi, Regression Analysis by Example, 5th edition, 2012, §9.4).</summary>
    public const double LargeInflation = 10;

    /// <summary>A t statistic below this is not significant at 0.05 for any number of rows.</summary>
    private const double Significant = 2;

    private const int MaxNamed = 5;
    private const double Thousand = 1000;

    /// <summary>
    /// Names the features whose coefficients are not significant only because of their variance inflation: without it, t would be √inflation times as large. Null if
    /// there are none.
    /// </summary>
    /// <param name="names">The names of the features.</param>
    /// <param name="inflations">Their variance inflation factors.</param>
    /// <param name="tStatistics">Their t statistics.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public static string? On(IReadOnlyList<string> names, IReadOnlyList<double> inflations, IReadOnlyList<double> tStatistics)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(inflations);
        ArgumentNullException.ThrowIfNull(tStatistics);
        int[] found = [.. Enumerable.Range(0, names.Count)
            .Where(i => inflations[i] >= LargeInflation && Math.Abs(tStatistics[i]) < Significant && Math.Abs(tStatistics[i]) * Math.Sqrt(inflations[i]) >= Significant)
            .OrderByDescending(i => inflations[i])];
        if (found.Length == 0)
            return null;
        var named = string.Join(", ", found.Take(MaxNamed).Select(i => $"{names[i]} {Rounded(inflations[i])}"));
        var more = found.Length > MaxNamed ? Invariant($" and {found.Length - MaxNamed} more") : "";
        return $"Collinearity hides effects: other features explain {(found.Length == 1 ? "this one" : "these")} so far that {(found.Length == 1 ? "its coefficient" : "their coefficients")} cannot be told from 0 (variance inflation of {named}{more}). "
            + "Leave out or combine features that measure the same, or use a ridge penalty. Predictions are not affected.";
    }

    private static string Rounded(double inflation) => inflation.ToString(inflation < Thousand ? "G3" : "N0", CultureInfo.InvariantCulture);
}
