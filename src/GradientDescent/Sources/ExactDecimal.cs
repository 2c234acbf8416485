using System.Globalization;

namespace GradientDescent.Sources;

/// <summary>Floating-point numbers as decimals. The conversion of .NET rounds to 15 digits, that of a <c>float</c> to 7.</summary>
internal static class ExactDecimal
{
    /// <summary>The integer that a number is; null if it is none, or neither a <c>long</c> nor a <c>ulong</c>.</summary>
    public static decimal? Whole(double number) =>
        !double.IsInteger(number) || number < long.MinValue || number >= 18446744073709551616.0 ? null
        : number < 0 ? (long)number
        : (ulong)number;

    /// <summary>The decimal with the shortest digits that are this number, as a text would have them; null if it is too large.</summary>
    public static decimal? Shortest<T>(T number)
        where T : IFormattable =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var digits) ? digits : null;
}
