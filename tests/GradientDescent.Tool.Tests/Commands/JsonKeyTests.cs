using System.Text.Json;
using System.Text.RegularExpressions;

namespace GradientDescent.Tool.Tests.Commands;

/// <summary>README.md names the keys of all results.</summary>
public sealed partial class JsonKeyTests : IDisposable
{
    /// <summary>The keys in these are names of the table.</summary>
    private static readonly string[] Maps = ["coefficients", "levels", "amounts"];

    private readonly Folder _folder = new();

    [Fact]
    public void The_keys_in_the_readme_are_those_that_are_written()
    {
        string[][] lines =
        [
            ["fit", _folder.Houses, "Price ~ Area", "--test", _folder.Houses, "--cv", "2"],
            ["fit", _folder.Houses, "Price ~ Area", "--ridge", "1"],
            ["fit", _folder.Houses, "Price ~ Area", "--by", "Area"],
            ["evaluate", _folder.Model, _folder.Houses, "--by", "Area"],
            ["describe", _folder.Houses],
            ["predict", _folder.Model, _folder.Houses, "--explain"],
        ];
        var written = lines.SelectMany(static line => KeysOf(Gd.Run([.. line, "--json"]).Success)).Distinct().Order();

        var chapter = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).Split("## Results as JSON")[1].Split("\n## ")[0];
        var documented = Key().Matches(chapter).Select(static key => key.Groups[1].Value).Distinct().Except(["null"]).Order();

        Assert.Equal(documented, written);
    }

    public void Dispose() => _folder.Dispose();

    private static string[] KeysOf(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. KeysOf(json.RootElement)];
    }

    private static IEnumerable<string> KeysOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static its =>
            Maps.Contains(its.Name) && its.Value.ValueKind == JsonValueKind.Object ? [its.Name] : KeysOf(its.Value).Prepend(its.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(KeysOf),
        _ => [],
    };

    [GeneratedRegex("`([A-Za-z0-9]+)`")]
    private static partial Regex Key();
}
