namespace GradientDescent.Reports.Tests;

/// <summary>Differences of colours as people see them who lack a kind of cones.</summary>
/// <remarks>
/// Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, https://doi.org/10.1109/TVCG.2009.113, with severity 1.
/// Differences are those of Oklab (Ottosson, 2020), times 100.
/// </remarks>
internal static class SimulatedVision
{
    public readonly record struct Color(double Red, double Green, double Blue);

    private static readonly Dictionary<string, double[]> Visions = new()
    {
        ["usual"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
    };

    private static readonly double[] ToCones = [0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005];
    private static readonly double[] ToOklab = [0.2104542553, 0.7936177850, -0.0040720468, 1.9779984951, -2.4285922050, 0.4505937099, 0.0259040371, 0.7827717662, -0.8086757660];

    public static IEnumerable<string> Names => Visions.Keys;

    public static double Difference(Color first, Color second, string vision)
    {
        var (a, b) = (Oklab(first, vision), Oklab(second, vision));
        return 100 * Math.Sqrt(a.Zip(b, static (x, y) => (x - y) * (x - y)).Sum());
    }

    /// <summary>The contrast of WCAG 2: from 1 to 21.</summary>
    public static double Contrast(Color first, Color second)
    {
        static double Luminance(Color color) => Linear(color).Zip([0.2126, 0.7152, 0.0722], static (part, share) => part * share).Sum() + 0.05;
        var (a, b) = (Luminance(first), Luminance(second));
        return Math.Max(a, b) / Math.Min(a, b);
    }

    private static double[] Oklab(Color color, string vision)
    {
        var seen = Times(Visions[vision], Linear(color)).Select(static part => Math.Clamp(part, 0, 1));
        return Times(ToOklab, [.. Times(ToCones, [.. seen]).Select(Math.Cbrt)]);
    }

    private static double[] Linear(Color color) =>
        [.. new[] { color.Red, color.Green, color.Blue }.Select(static part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];

    private static double[] Times(double[] matrix, double[] vector) =>
        [.. Enumerable.Range(0, 3).Select(row => (matrix[3 * row] * vector[0]) + (matrix[(3 * row) + 1] * vector[1]) + (matrix[(3 * row) + 2] * vector[2]))];
}
