using System.Globalization;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>Numbers as the page writes them.</summary>
internal static class ShownNumber
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Whether a number is written as another one, but for digits that are not shown.</summary>
    public static bool Is(string shown, double value)
    {
        if (double.IsNaN(value))
            return shown == "–";
        if (shown == "< 0.0001")
            return value < 1e-4;
        if (double.IsInfinity(value))
            return shown == (value > 0 ? "∞" : "−∞");
        var (factor, power) = Parts(shown);
        var number = double.Parse(factor, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var lastDigit = Math.Pow(10, -(factor.Split('.') is [_, var decimals] ? decimals.Length : 0));
        return Math.Abs((number * Math.Pow(10, power)) - value) <= Math.Max(1e-12, Math.Min(1.001 * lastDigit * Math.Pow(10, power), 0.06 * Math.Abs(value)));
    }

    /// <summary>1.5 and −7 of 1.5×10⁻⁷.</summary>
    private static (string Factor, int Power) Parts(string shown)
    {
        var parts = shown.Replace('−', '-').Split("×10");
        return (parts[0], parts is [_, var power] ? int.Parse(string.Concat(power.Select(static sign => sign == '⁻' ? '-' : (char)('0' + Raised.IndexOf(sign, StringComparison.Ordinal)))), CultureInfo.InvariantCulture) : 0);
    }
}
