using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Reporting;

namespace GradientDescent.Comparison.Tool;

/// <summary>The results as Markdown.</summary>
internal static class ToolText
{
    /// <summary>The seconds that a command line of gd may take, by its number of rows: 0 for its help.</summary>
    private static readonly Dictionary<int, double> Goals = new() { [0] = 0.05, [100] = 0.08 };

    /// <summary>A line of progress.</summary>
    public static string Line(ToolResult result) => $"{Heading(result.Rows)}: {string.Join(", ", Cells(result).Where(static cell => cell.Length > 0))}";

    /// <summary>A table per number of rows.</summary>
    public static string Tables(IEnumerable<ToolResult> results) =>
        string.Join("\n\n", results.GroupBy(static result => result.Rows).Select(static group => $"### {Heading(group.Key)}\n\n{Table(group)}"));

    private static string Heading(int rows) => rows == 0 ? "Help" : string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows");

    private static MarkdownTable Table(IEnumerable<ToolResult> results)
    {
        var table = new MarkdownTable("", "whole process", "times gd", "peak memory", "remark");
        foreach (var result in results)
            table.Add(Cells(result));
        return table;
    }

    private static string[] Cells(ToolResult result) =>
    [
        result.Name,
        result.Seconds is { } seconds ? RatioText.Time(seconds) : "",
        result.Ratio is { } ratio ? RatioText.Of(ratio) : "",
        result.PeakMemory is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N0} MB") : "",
        string.Join("; ", ((string[])[Lost(result), Goal(result), result.Remark]).Where(static remark => remark.Length > 0)),
    ];

    /// <summary>A part of the work that takes less time than all of it by gd is lost too.</summary>
    private static string Lost(ToolResult result) => result is { IsRival: true, Ratio.Median: < 1 } ? "**gd is slower**" : "";

    private static string Goal(ToolResult result) => result.Ratio is null && result.Seconds is { } seconds && Goals.TryGetValue(result.Rows, out var goal)
        ? $"goal {RatioText.Time(goal)}: {(seconds <= goal ? "met" : "**not met**")}"
        : "";
}
