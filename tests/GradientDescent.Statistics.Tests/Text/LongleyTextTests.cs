using System.Globalization;
using GradientDescent.Statistics.Tests.Nist;
using GradientDescent.Statistics.Tests.Statsmodels;
using GradientDescent.Tests.Golden;

namespace GradientDescent.Statistics.Tests.Text;

/// <summary>The summary of Longley's fit reads like the published one.</summary>
public class LongleyTextTests
{
    private static readonly Economy[] Rows = NistSet.Read("Longley").Rows<Economy>();
    private static readonly FitResult<Economy.Model> Fit = new Economy.Trainer().Fit(Rows);
    private static readonly Summary Diagnosed = Fit.Summary(new Economy.Trainer().Diagnose(Rows, Fit));

    [Fact]
    public void It_is_the_text_that_is_checked_in() => Assert.Equal(GoldenFile.Text("Text/longley.txt"), Diagnosed.ToString());

    [Fact]
    public void Without_diagnostics_their_lines_are_left_out() => Assert.Equal(GoldenFile.Text("Text/longley-bare.txt"), Fit.Summary().ToString());

    [Fact]
    public void Every_value_that_statsmodels_prints_stands_in_it_as_printed()
    {
        var lines = Lines(Diagnosed.ToString());
        var entries = Entries(lines);

        foreach (var (label, value) in Entries(Lines(RegressionEntry.LongleySummary)))
            Assert.Equal(value, entries[label]);
        foreach (var line in Lines(RegressionEntry.LongleySummary).SkipWhile(line => !line.StartsWith('-')).Skip(1).TakeWhile(line => !line.StartsWith('=')))
            Assert.Contains(line.Replace("const    ", "Intercept", StringComparison.Ordinal), lines);
        foreach (var line in Lines(RegressionEntry.LongleySummary).SkipWhile(line => line != "Notes:"))
            Assert.Contains(line, lines);
    }

    [Fact]
    public void The_certified_standard_deviations_stand_in_it()
    {
        var set = NistSet.Read("Longley");
        var printed = Lines(Diagnosed.ToString()).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length == 7).ToDictionary(words => words[0]);

        foreach (var (certified, name) in set.Weights.Zip(Diagnosed.Coefficients.Skip(1).Append(Diagnosed["Intercept"]), (certified, weight) => (certified, weight.Name)))
        {
            Assert.Equal(certified.Value, Number(printed[name][1]), HalfADigit(printed[name][1]));
            Assert.Equal(certified.StandardDeviation, Number(printed[name][2]), HalfADigit(printed[name][2]));
        }

        Assert.Equal("304.85", Entries(Lines(Diagnosed.ToString()))["Residual Std. Error:"]);
    }

    [Fact]
    public void It_is_the_same_in_every_culture()
    {
        var (culture, text) = (CultureInfo.CurrentCulture, Diagnosed.ToString());
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };

            Assert.Equal(text, Diagnosed.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>Labels and values of the lines in two columns.</summary>
    private static Dictionary<string, string> Entries(string[] lines)
    {
        var entries = new Dictionary<string, string>();
        foreach (var line in lines.Where(line => line.Length is > 40 and <= 78 && line[0] is not ('=' or '-' or '[')))
        {
            foreach (var half in new[] { line[..37], line[40..] })
            {
                var words = half.Split("  ", 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                if (words.Length == 2)
                    entries[words[0]] = words[1];
            }
        }

        return entries;
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.TrimEnd())];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Of the last place that is printed.</summary>
    private static double HalfADigit(string text)
    {
        var (mantissa, exponent) = text.Split('e') is [var front, var power] ? (front, int.Parse(power, CultureInfo.InvariantCulture)) : (text, 0);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        return 0.5001 * Math.Pow(10, exponent - (point < 0 ? 0 : mantissa.Length - 1 - point));
    }
}
