using System.Globalization;

namespace HousePrices;

/// <summary>Formats numbers with at least nine significant digits, in the invariant culture.</summary>
internal static class Figures
{
    /// <summary>Nine decimals, which align in a column, for numbers of ordinary size; otherwise twelve significant digits.</summary>
    public static string Exact(double number) => number == 0 || Math.Abs(number) is >= 1 and < 1e9
        ? number.ToString("F9", CultureInfo.InvariantCulture)
        : number.ToString("G12", CultureInfo.InvariantCulture);

    /// <summary>The shortest form of a number.</summary>
    public static string Plain(double number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with a noun: "1 epoch", "25 epochs".</summary>
    public static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
