using System.Globalization;

namespace GradientDescent.Reports.Appearance;

/// <summary>Formats numbers for people as the page does: 65,229, −0.3, 2.5×10⁻⁷.</summary>
internal static class ReadableNumber
{
    /// <summary>Below and from here on, a number is written with a power of ten.</summary>
    private const double MinPlain = 1e-4, MaxPlain = 1e9;

    /// <summary>Numbers with more digits before the point have separators: years have none.</summary>
    private const double MinSeparated = 1e4;

    /// <param name="value">The number.</param>
    /// <param name="digits">The number of significant digits. All digits before the point are written.</param>
    public static string Of(double value, int digits = 4)
    {
        if (!double.IsFinite(value))
            return double.IsNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
        var size = Math.Abs(value);
        if (size != 0 && size is < MinPlain or >= MaxPlain)
            return Power(value, digits);
        var rounded = Rounded(value, Math.Max(digits, (int)Math.Ceiling(Math.Log10(size + 1))));
        return Signed(rounded.ToString(Math.Abs(rounded) >= MinSeparated ? "#,0.##############" : "0.##############", CultureInfo.InvariantCulture));
    }

    /// <summary>A number with a power of ten, such as 2.5×10⁻⁷.</summary>
    public static string Power(double value, int digits = 4)
    {
        var parts = value.ToString(Format(digits), CultureInfo.InvariantCulture).Split('E');
        var power = int.Parse(parts[1], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        var factor = double.Parse(parts[0], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return Signed($"{factor}×10{string.Concat(power.Select(static sign => sign == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[sign - '0']))}");
    }

    private static double Rounded(double value, int digits) => double.Parse(value.ToString(Format(digits), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Format(int digits) => string.Create(CultureInfo.InvariantCulture, $"E{digits - 1}");

    private static string Signed(string number) => number == "-0" ? "0" : number.Replace('-', '−');
}
