using System.Text.RegularExpressions;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>What a reader reads on a page outside of its pictures.</summary>
internal static partial class RunningText
{
    /// <summary>The shown texts without a source, those with one, and the state of the page: its controls, and the axes of two pictures.</summary>
    private const string Shown =
        """
        (() => {
            const isRead = element => !element.closest('script, style, noscript, .plot, option') && element.checkVisibility();
            for (const details of document.querySelectorAll('details'))
                details.open = true;
            const nodes = [];
            for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode();)
                nodes.push(walker.currentNode);
            const range = (name, axis) => axis ? [[`${name}-from`, String(axis.range[0])], [`${name}-to`, String(axis.range[1])]] : [];
            const layout = id => document.getElementById(id)?._fullLayout;
            return {
                unsourced: nodes.filter(node => isRead(node.parentElement) && !node.parentElement.closest('[data-source]')).map(node => node.data),
                sourced: [...document.querySelectorAll('[data-source]')].filter(isRead).map(({ dataset, value, textContent }) => ({ source: dataset.source, value, shown: textContent })),
                controls: Object.fromEntries([
                    ...[...document.querySelectorAll('input, select')].map(control => [control.id || `feature-${control.dataset.feature}`, control.value]),
                    ...range('x', layout('contour')?.xaxis), ...range('y', layout('contour')?.yaxis), ...range('data-x', layout('data')?.xaxis),
                    ['epoch-shown', document.querySelector('output[for=epoch]')?.textContent ?? ''],
                ]),
            };
        })()
        """;

    /// <summary>What an explanation says of every report, and names with figures in them.</summary>
    private static readonly string[] Constants =
    [
        // The idea
        "q′(x) = 2x", "x − η · 2x = (1 − 2η) x", "is above 0", "is below 0", "goes towards 0", "distance to 0", "Here it is 2.",
        // Descent
        "the slope is 0.", "both slopes are 0.", "39\u00a0% and 86\u00a0%", "a loss of 0 or less",
        // Learning rate
        "from weights 0", "1\u00a0% excess error", "to 1\u00a0% of that", "ln 100 / (−2 ln ρ)", "1/λmax", "2/λmax", "if ρ\u00a0>\u00a01", "with these seven houses says that 0.08 jumps",
        // Your fit
        "1: an exact", "−1: an exact", "0: no linear", "from 0: ", "about 0.82", "4/n", "counted from 0", "true value were 0", "contains 0", "10 or more is marked", "has no 0", " = 0 is drawn",
        "25 %", "75 %", "such as 0, 3-5", "HC1", "HC3", "L1 + L2", "L1", "L2",
    ];

    public sealed record Number(string Source, string Value, string Shown);

    public sealed record Text(string[] Unsourced, Number[] Sourced, Dictionary<string, string> Controls);

    public static Task<Text> Of(OpenPage page) => page.Read<Text>(Shown);

    /// <summary>The texts that have a figure outside of constants and names.</summary>
    public static IEnumerable<string> Suspicious(IEnumerable<string> texts, IEnumerable<string> names)
    {
        string[] known = [.. Constants, .. names.OrderByDescending(static name => name.Length)];
        return texts.Where(text => Figure().IsMatch(known.Aggregate(text, static (rest, constant) => rest.Replace(constant, "", StringComparison.Ordinal))));
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Figure();
}
