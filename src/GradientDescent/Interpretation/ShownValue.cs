using System.Globalization;
using GradientDescent.Sources;
using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>A value in a message: a text as a C# literal, without control characters and not too long; a number in the invariant culture.</summary>
internal static class ShownValue
{
    public static string Of(object value) => value switch
    {
        string text => CSharpLiteral.Text(ShownText.Cut(text)),
        double number => Number(number),
        float number => Number(number),
        Half number => Number((double)number),
        IFormattable number and not Enum => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number, with the signs of infinity.</summary>
    public static string Number(double number) => double.IsPositiveInfinity(number) ? "∞" : double.IsNegativeInfinity(number) ? "-∞" : number.ToString(CultureInfo.InvariantCulture);
}
