using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Reporting;

namespace GradientDescent.Benchmarks.Curves;

/// <summary>Draws the time per row by the number of rows, and the time per cell (a number of a row) by the number of features.</summary>
internal static class CurvesBenchmark
{
    public const string Command = "curves";

    private const string ByRows = "time-by-rows.svg";
    private const string ByFeatures = "time-by-features.svg";

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var rows = RowCurves.Measure();
        var widths = new WidthCurves();
        ResultsFile.WriteBeside(ByRows, CurvePlot.Svg(
            "Time by number of rows (8 features, doubles, one thread)", "rows", "nanoseconds per row", [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000], rows));
        ResultsFile.WriteBeside(ByFeatures, CurvePlot.Svg(
            "Time by number of features (160 MB of rows, doubles, one thread)", "features", "nanoseconds per cell", [1, 2, 4, 8, 16, 32, 64, 128, 256], widths.Curves));

        var text = $"""
            ## Cost curves, one thread, doubles

            The numbers are medians of 15 rounds in which the contenders run in turns.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            ![Time by number of rows]({ByRows})

            Nanoseconds per row, d = 8. Once the moments are known, a descent of 200 epochs takes the same time for any number of rows.

            {Table("rows", rows)}

            ![Time by number of features]({ByFeatures})

            Nanoseconds per cell. A cell is a number of a row: a feature or the target. The rows take 160 MB for every number of features.

            {Table("d", widths.Curves)}

            {widths.Shares()}
            """;
        Console.WriteLine(text);
        ResultsFile.Replace("Curves", text);
    }

    private static MarkdownTable Table(string size, IReadOnlyList<Curve> curves)
    {
        var table = new MarkdownTable([size, .. curves.Select(static curve => curve.Contender.Name)]);
        for (var i = 0; i < curves[0].Points.Count; i++)
        {
            table.Add(
            [
                curves[0].Points[i].Size.ToString("N0", CultureInfo.InvariantCulture),
                .. curves.Select(curve => curve.Points[i].Nanoseconds.ToString("F2", CultureInfo.InvariantCulture)),
            ]);
        }

        return table;
    }
}
