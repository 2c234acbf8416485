using System.Globalization;
using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using static System.FormattableString;

namespace GradientDescent.Generators.Features;

/// <summary>The powers of a number, a column each.</summary>
internal static class Polynomial
{
    public const string Mark = "Polynomial";

    private const int MostDegree = 16;

    /// <summary>Whether the degree is one that is given.</summary>
    public static bool IsSupported(int degree) => degree is >= 2 and <= MostDegree;

    /// <summary>Adds the powers from the square on, each the one below it times the number.</summary>
    public static void AddPowers(FeatureSet features, MarkedProperty property, int first, Value number, string formula)
    {
        if (property.Mark(Mark) is not { ConstructorArguments: [{ Value: int degree }] } || !IsSupported(degree))
            return;

        var below = (Index: first, Value: number);
        for (var power = 2; power <= degree; power++)
        {
            var product = Interaction.Product(Invariant($"{number.Name}Power{power}"), below, (first, number)) with { IsInline = false };
            var symbol = (formula.Contains('(') || formula.Contains('/') ? $"({formula})" : formula) + Superscript(power);
            below = (features.Add(property, product, symbol, $"when {symbol} rises by 1"), product);
        }
    }

    private static string Superscript(int power) =>
        string.Concat(power.ToString(CultureInfo.InvariantCulture).Select(static digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
