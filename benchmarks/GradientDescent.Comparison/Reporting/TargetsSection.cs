using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Targets;

namespace GradientDescent.Comparison.Reporting;

/// <summary>The targets as Markdown.</summary>
internal static class TargetsSection
{
    public static string Text(IEnumerable<Target> targets, string conditions)
    {
        var table = new MarkdownTable("", "target", "measured", "met");
        foreach (var target in targets)
        {
            var wanted = string.Create(CultureInfo.InvariantCulture, $"{(target.IsCeiling ? "≤" : "≥")} {target.Wanted}");
            var met = target.IsMet switch { true => "yes", false => "**not met**", null => "not measured" };
            table.Add([target.Question, wanted, target.Measured is { } ratio ? RatioText.Of(ratio) : "", met]);
        }

        return $"""
            ## Targets of the comparison

            A ratio of two times: how many times as long as ours the other takes, or, below a ceiling, how many times as long as the other
            we take. Met is what the better end of the interval meets. A library competes with the fastest of its ways that arrives.

            {conditions}

            {table}
            """;
    }
}
