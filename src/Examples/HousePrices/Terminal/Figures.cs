using System.Globalization;

namespace HousePrices;

/// <summary>How numbers are printed: at least nine significant digits, the same in every culture.</summary>
internal static class Figures
{
    /// <summary>Nine decimals, which line up in a column, where that is neither too few digits nor too many; else twelve significant digits.</summary>
    public static string Exact(double number) => number == 0 || Math.Abs(number) is >= 1 and < 1e9
        ? number.ToString("F9", CultureInfo.InvariantCulture)
        : number.ToString("G12", CultureInfo.InvariantCulture);

    /// <summary>As a person would write it.</summary>
    public static string Plain(double number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many there are of something: "1 epoch", "25 epochs".</summary>
    public static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
