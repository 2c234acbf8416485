using System.Globalization;
using System.Text.RegularExpressions;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>A part of the name of a source: <c>weights[2]</c> in <c>descent.epoch[10].weights[2]</c>.</summary>
internal readonly record struct SourcePart(string Name, string Index)
{
    public int At => int.Parse(Index, CultureInfo.InvariantCulture);
}

internal static partial class SourceName
{
    public static SourcePart[] Parts(string source) => [.. Part().Matches(source).Select(static part => new SourcePart(part.Groups[1].Value, part.Groups[2].Value))];

    [GeneratedRegex(@"([^.\[\]]+)(?:\[([^\]]*)\])?")]
    private static partial Regex Part();
}
