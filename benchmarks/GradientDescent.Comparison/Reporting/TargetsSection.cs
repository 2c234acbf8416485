using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Targets;

namespace GradientDescent.Comparison.Reporting;

/// <summary>The targets as Markdown.</summary>
internal static class TargetsSection
{
    public static string Text(IEnumerable<Target> targets, string conditions) => $"""
        ## Targets of the comparison

        The numbers are ratios of two times: the other library's time divided by this library's. For targets with ≤, it is this library's time divided
        by the other. A target is met if the median meets it. Of each library, the fastest method that reaches the minimum counts.

        {conditions}

        {Table(targets)}
        """;

    public static MarkdownTable Table(IEnumerable<Target> targets)
    {
        var table = new MarkdownTable("", "target", "measured", "met");
        foreach (var target in targets)
        {
            var wanted = string.Create(CultureInfo.InvariantCulture, $"{(target.IsCeiling ? "≤" : "≥")} {target.Wanted}");
            var met = target.IsMet switch { true => "yes", false => "**not met**", null => "not measured" };
            table.Add([target.Question, wanted, target.Measured is { } ratio ? RatioText.Of(ratio) : "", met]);
        }

        return table;
    }
}
