using System.Globalization;
using System.Runtime.CompilerServices;

namespace GradientDescent.Losses;

/// <summary>Checks the parameters of losses.</summary>
internal static class LossParameter
{
    public static double Above0(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) && value > 0 ? value : throw Refused(name, value, "above 0");

    public static double AtLeast0(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) && value >= 0 ? value : throw Refused(name, value, "of 0 or more");

    private static ArgumentOutOfRangeException Refused(string? name, double value, string range) =>
        new(name, value, $"{name} is {value.ToString(CultureInfo.InvariantCulture)}: it must be a finite number {range}.");
}
