using System.Globalization;

namespace GradientDescent.Tool.Output;

/// <summary>Numbers as text, in the invariant culture.</summary>
internal static class Figures
{
    /// <summary>Six significant digits, for people. Empty for a number that is not defined, or too large.</summary>
    public static string Short(double number) => !double.IsFinite(number) ? "" : number.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary>All digits, for machines. Empty for a number that is not defined, or too large.</summary>
    public static string Exact(double number) => !double.IsFinite(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A count with separators, for people.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
