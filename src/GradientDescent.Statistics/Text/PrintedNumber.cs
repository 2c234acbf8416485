using System.Globalization;

namespace GradientDescent.Statistics.Text;

/// <summary>Formats numbers as C's <c>printf</c> does, in the invariant culture.</summary>
internal static class PrintedNumber
{
    private const string NotAvailable = "n/a";

    /// <summary>Formats a number as <c>%.3f</c> does.</summary>
    public static string Fixed(double value, int decimals) => Special(value) ?? value.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    /// <summary>Formats a number as <c>%.4g</c> does, or with trailing zeros as <c>%#.4g</c> does.</summary>
    public static string General(double value, int digits, bool keepsZeros = false)
    {
        if (Special(value) is { } special)
            return special;
        var scientific = value.ToString($"0.{new string('0', digits - 1)}e+00", CultureInfo.InvariantCulture);
        var mark = scientific.IndexOf('e', StringComparison.Ordinal);
        var exponent = int.Parse(scientific.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent < -4 || exponent >= digits)
            return (keepsZeros ? scientific[..mark] : WithoutZeros(scientific[..mark])) + scientific[mark..];
        var plain = value.ToString($"F{digits - 1 - exponent}", CultureInfo.InvariantCulture);
        return !keepsZeros ? WithoutZeros(plain) : plain.Contains('.', StringComparison.Ordinal) ? plain : plain + ".";
    }

    /// <summary>Formats a number for a column: with the given number of decimals, or with that many significant digits if it is very large or small.</summary>
    public static string InColumn(double value, int digits) =>
        Math.Abs(value) is >= 1e4 or < 1e-4 ? General(value, digits) : Fixed(value, digits);

    private static string? Special(double value) =>
        double.IsNaN(value) ? NotAvailable : double.IsInfinity(value) ? (value > 0 ? "inf" : "-inf") : null;

    private static string WithoutZeros(string number) => number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
}
