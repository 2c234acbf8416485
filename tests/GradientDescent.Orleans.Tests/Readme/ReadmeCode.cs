using System.Text.RegularExpressions;
using Shown;

namespace GradientDescent.Orleans.Tests;

/// <summary>The code of the package's README.md is compiled.</summary>
public partial class ReadmeCode
{
    [Fact]
    public void Is_the_code_that_is_tested() => ShownLines.AreIn(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "README.md")),
        Path.Combine(AppContext.BaseDirectory, "Readme", "ShownCode.cs"),
        count: 19,
        static line => Comment().Replace(line, "")
            .Replace("\"houses-*.csv\"", "pattern", StringComparison.Ordinal)
            .Replace("\"last.json\"", "last", StringComparison.Ordinal)
            .Replace("\"redis-host:6379\"", "redis", StringComparison.Ordinal)
            .Replace("11111", "siloPort", StringComparison.Ordinal)
            .Replace("30000", "gatewayPort", StringComparison.Ordinal));

    [GeneratedRegex(" +// .*$")]
    private static partial Regex Comment();
}
