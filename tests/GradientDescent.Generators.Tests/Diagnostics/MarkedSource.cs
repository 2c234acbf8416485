using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace GradientDescent.Generators.Tests;

/// <summary>A source text in which <c>{|GD0001:House|}</c> marks an expected diagnostic and its location.</summary>
/// <param name="Text">The source without the marks.</param>
/// <param name="Findings">The expected ids and their locations.</param>
internal sealed partial record MarkedSource(string Text, IReadOnlyList<(string Id, TextSpan Span)> Findings)
{
    public static MarkedSource Parse(string marked)
    {
        var text = "";
        var findings = new List<(string, TextSpan)>();
        var from = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text += marked[from..mark.Index];
            findings.Add((mark.Groups["id"].Value, new TextSpan(text.Length, mark.Groups["text"].Length)));
            text += mark.Groups["text"].Value;
            from = mark.Index + mark.Length;
        }

        return new(text + marked[from..], findings);
    }

    [GeneratedRegex(@"\{\|(?<id>\w+):(?<text>.*?)\|\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
