using System.Globalization;
using System.Text.RegularExpressions;

namespace HousePrices.Tests;

/// <summary>What a run of the program printed, and how it ended.</summary>
public sealed partial record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The rows of the loss table, in the order printed.</summary>
    public IReadOnlyList<(int Epoch, double Loss)> LossTable =>
        [.. LossRow().Matches(Output).Select(row => (int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture), Number(row.Groups[2].Value)))];

    public string FoundText(string name) => Row(name).Groups[1].Value;

    public double Found(string name) => Number(FoundText(name));

    public double Minimum(string name) => Number(Row(name).Groups[2].Value);

    /// <summary>What stands behind the label, on the only line that has it.</summary>
    public string Line(string label) => Assert.Single(Output.Split('\n'), line => line.StartsWith(label, StringComparison.Ordinal))[label.Length..].Trim();

    public ProgramRun Succeeded()
    {
        Assert.Equal("", Errors);
        Assert.Equal(0, ExitCode);
        return this;
    }

    /// <summary>The one line with which the program refused what it was given.</summary>
    public string Refusal()
    {
        Assert.Equal(2, ExitCode);
        Assert.EndsWith("\n", Errors, StringComparison.Ordinal);
        return Assert.Single(Errors.TrimEnd('\r', '\n').ReplaceLineEndings("\n").Split('\n'));
    }

    public static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private Match Row(string name) =>
        Assert.Single(Regex.Matches(Output, $@"^ +{Regex.Escape(name)} +(\S+) +(\S+) *\r?$", RegexOptions.Multiline));

    [GeneratedRegex(@"^ +(\d+) +(\S+) *\r?$", RegexOptions.Multiline)]
    private static partial Regex LossRow();
}
