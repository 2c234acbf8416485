using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison.Reporting;

/// <summary>A table as Markdown, with one part per precision, number of threads and number of features, and one column per number of rows.</summary>
internal static class TableSection
{
    public static string Text(ComparisonTable table, IReadOnlyList<Measurement> all, string conditions)
    {
        var measurements = all.Where(measurement => measurement.Cell.Table == table.Name);
        var parts = measurements
            .GroupBy(measurement => measurement.Cell with { Rows = 0 })
            .Select(part => $"### {Heading(part.Key)}\n\n{Part(table, [.. part])}");
        return $"""
            ## {table.Title}

            {table.Explanation}

            {conditions}

            {string.Join("\n\n", parts)}
            """;
    }

    public static string Text(Measurement measurement)
    {
        if (measurement.Absence is { } absence)
            return absence;
        return measurement.Ratio is { } ratio ? RatioText.Of(ratio) : RatioText.Time(measurement.Seconds);
    }

    private static string Heading(Cell cell) =>
        $"d = {cell.Features}, {(cell.Precision == Precision.Double ? "doubles" : "floats")}, {(cell.Threads == 1 ? "one thread" : $"{cell.Threads} threads")}";

    private static string Part(ComparisonTable table, List<Measurement> measurements)
    {
        int[] rows = [.. measurements.Select(measurement => measurement.Cell.Rows).Distinct().Order()];
        string[] loss = table.HasLoss ? ["loss above the minimum"] : [];
        var markdown = new MarkdownTable(["", .. rows.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count:N0} rows")), .. loss, "preparing"]);
        string[] order = [.. table.Entries<double>().Select(entry => entry.Name)];
        foreach (var contender in measurements.GroupBy(measurement => measurement.Contender).OrderBy(group => Array.IndexOf(order, group.Key)))
        {
            var byRows = contender.ToDictionary(measurement => measurement.Cell.Rows);
            string[] excess = table.HasLoss ? [Excess(contender)] : [];
            markdown.Add([contender.Key, .. rows.Select(count => byRows.TryGetValue(count, out var found) ? Text(found) : ""), .. excess, Preparation(contender)]);
        }

        return markdown.ToString();
    }

    /// <summary>The largest loss above the minimum over all numbers of rows.</summary>
    private static string Excess(IEnumerable<Measurement> contender)
    {
        if (contender.Max(measurement => measurement.Excess) is not { } most)
            return "";
        var text = Math.Abs(most) < 1e-9 ? "0" : most.ToString("P2", CultureInfo.InvariantCulture);
        return most > OptimumTable.Tolerance ? $"**{text}**" : text;
    }

    /// <summary>The time for the largest number of rows that was run.</summary>
    private static string Preparation(IEnumerable<Measurement> contender) =>
        contender.Where(measurement => measurement.Absence is null).MaxBy(measurement => measurement.Cell.Rows) is { } most
            ? RatioText.Time(most.Preparation.TotalSeconds)
            : "";
}
