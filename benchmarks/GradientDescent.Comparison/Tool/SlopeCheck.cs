using System.Globalization;

namespace GradientDescent.Comparison.Tool;

/// <summary>Looks for the coefficient of the area in what a program prints.</summary>
internal static class SlopeCheck
{
    /// <returns>What the output lacks; empty if it has the coefficient.</returns>
    public static string Remark(string output, HousesFile file, bool isPair)
    {
        // Not rounded: programs print different numbers of digits.
        var expected = Slope(file, isPair).ToString("F9", CultureInfo.InvariantCulture)[..5];
        return output.Contains(expected, StringComparison.Ordinal) ? "" : $"**does not print** the coefficient {expected}";
    }

    private static double Slope(HousesFile file, bool isPair)
    {
        var heating = new ModelProperty("Heating", PropertyType.Text) { Levels = [new("Electric"), new("Gas"), new("Oil"), new("Wood")] };
        ModelFeature[] others = isPair ? [] : [new ModelProperty("Distance"), new ModelProperty("Rooms"), .. heating.Levels.Skip(1).Select(level => new ModelFeature(heating.Is(level.Name)))];
        return new LinearTrainer(new("House", new ModelProperty("Price"), [new ModelProperty("Area"), .. others])).Fit(Csv.Open(file.Path)).Model["Area"];
    }
}
