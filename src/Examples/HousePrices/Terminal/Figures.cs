using System.Globalization;
using GradientDescent.Reports.Appearance;

namespace HousePrices;

/// <summary>Formats numbers in the invariant culture: with five significant digits for people, or with at least nine.</summary>
/// <param name="isExact">Whether the numbers have at least nine significant digits.</param>
internal sealed class Figures(bool isExact)
{
    private const int Digits = 5;

    /// <summary>A number as this run writes it, for people as the page does: 65,229 or 72.385.</summary>
    public string Of(double number) => isExact ? Exact(number) : ReadableNumber.Of(number, Digits);

    /// <summary>A number with its unit, for people.</summary>
    public string Of(double number, string? unit) => isExact || unit is null ? Of(number) : $"{Of(number)} {unit}";

    /// <summary>A name with its unit, for people.</summary>
    public string Label(string name, string? unit) => isExact ? name : NameWithUnit.Of(name, unit);

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
