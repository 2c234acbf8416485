using System.Globalization;

namespace GradientDescent.Benchmarks.FreshProcess;

/// <summary>The report to the parent process: lines with a label and numbers.</summary>
internal static class Report
{
    public static void Line(string label, params IEnumerable<double> numbers) =>
        Console.WriteLine($"{label}: {string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}");
}
