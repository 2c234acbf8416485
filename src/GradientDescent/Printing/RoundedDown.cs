using System.Globalization;

namespace GradientDescent.Printing;

/// <summary>Writes positive numbers that must not be exceeded, such as the largest stable learning rate: rounded, but not up.</summary>
internal static class RoundedDown
{
    /// <param name="value">A finite number above 0.</param>
    /// <param name="digits">The number of significant digits.</param>
    public static string Text(double value, int digits)
    {
        var format = $"G{digits}";
        var rounded = double.Parse(value.ToString(format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (rounded > value)
            rounded -= Math.Pow(10, Math.Floor(Math.Log10(value)) + 1 - digits);
        return rounded.ToString(format, CultureInfo.InvariantCulture);
    }
}
