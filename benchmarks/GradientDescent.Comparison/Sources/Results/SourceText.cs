using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Reporting;
using GradientDescent.Comparison.Targets;

namespace GradientDescent.Comparison.Sources.Results;

/// <summary>The results as Markdown.</summary>
internal static class SourceText
{
    /// <summary>What a fit may take, as a multiple of only reading.</summary>
    public const double Wanted = 1.15;

    /// <summary>A line of progress.</summary>
    public static string Line(SourceResult result) =>
        $"{Heading(result.Group)}: {result.Contender}: warm {Text(result.Warm)}, fresh {Text(result.Fresh)} {result.Remark}".TrimEnd();

    /// <summary>A table per group, and one with the targets.</summary>
    public static string Tables(IReadOnlyList<SourceResult> results) =>
        string.Join("\n\n", [.. results.GroupBy(static result => result.Group).Select(static group => $"### {Heading(group.Key)}\n\n{Table([.. group])}"), $"### Targets\n\n{TargetsSection.Table(Targets(results))}"]);

    /// <summary>The time of this library, as a multiple of only reading.</summary>
    public static IEnumerable<Target> Targets(IEnumerable<SourceResult> results) =>
        from result in results
        where result.IsReading
        select new Target($"{Heading(result.Group)}: to coefficients, against {result.Contender}", Wanted, IsCeiling: true, result.Warm?.Inverse);

    private static string Heading(SourceGroup group) =>
        string.Create(CultureInfo.InvariantCulture, $"{group.Source}, {group.Rows:N0} rows, {(group.Threads == 1 ? "one thread" : $"{group.Threads} threads")}");

    private static MarkdownTable Table(List<SourceResult> results)
    {
        var reading = results.Find(static result => result.IsReading);
        var hasFresh = results.Exists(static result => result.Fresh is not null);
        var table = new MarkdownTable(["", "warm", "times ours", "times reading", .. hasFresh ? (string[])["fresh process", "times ours"] : [], "what it lacks"]);
        foreach (var result in results)
            table.Add([result.Contender, Seconds(result.Warm), Ratio(result.Warm), TimesReading(result, reading), .. hasFresh ? (string[])[Seconds(result.Fresh), Ratio(result.Fresh)] : [], result.Remark]);
        return table;
    }

    private static string Text(SourceTime? time) => time is null ? "–" : $"{Seconds(time)} {Ratio(time)}".TrimEnd();

    private static string Seconds(SourceTime? time) => time is null ? "" : RatioText.Time(time.Seconds);

    private static string Ratio(SourceTime? time) => time?.Ratio is { } ratio ? RatioText.Of(ratio) : "";

    /// <summary>Both were measured in pairs with this library, so the quotient of both ratios is compared.</summary>
    private static string TimesReading(SourceResult result, SourceResult? reading) =>
        result.Warm is { } time && reading?.Warm?.Ratio is { } ofReading && !result.IsReading
            ? ((time.Ratio?.Median ?? 1) / ofReading.Median).ToString("F2", CultureInfo.InvariantCulture)
            : "";
}
