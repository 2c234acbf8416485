using System.Globalization;

namespace GradientDescent.Benchmarks.FreshProcess;

/// <summary>What this process tells the one that started it: a line of label and numbers each.</summary>
internal static class Report
{
    public static void Line(string label, params IEnumerable<double> numbers) =>
        Console.WriteLine($"{label}: {string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}");
}
