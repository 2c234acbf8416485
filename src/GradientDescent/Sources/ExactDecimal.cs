using System.Globalization;

namespace GradientDescent.Sources;

/// <summary>Floating-point numbers as decimals. The conversion of .NET rounds to 15 digits, that of a <c>float</c> to 7.</summary>
internal static class ExactDecimal
{
    /// <summary>The integer that a number is; false if it is none, or neither a <c>long</c> nor a <c>ulong</c>.</summary>
    public static bool TryWhole(double number, out decimal whole)
    {
        whole = 0;
        if (!double.IsInteger(number) || number < long.MinValue || number >= 18446744073709551616.0)
            return false;
        whole = number < 0 ? (long)number : (ulong)number;
        return true;
    }

    /// <summary>The decimal with the shortest digits that are this number, as a text would have them.</summary>
    public static bool TryDigits<T>(T number, out decimal digits)
        where T : IFormattable =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out digits);
}
