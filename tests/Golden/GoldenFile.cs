using System.Globalization;
using System.Text.Json;

namespace GradientDescent.Tests.Golden;

/// <summary>What a <c>make_golden.py</c> wrote: numbers of another library's, and the rows that they were made from.</summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static T[] Entries<T>(string path) => JsonSerializer.Deserialize<T[]>(Text(path), Json)!;

    /// <summary>The lines of a table without its header, as numbers.</summary>
    public static double[][] Rows(string path) =>
        [.. File.ReadLines(PathOf(path)).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];

    public static string Text(string path) => File.ReadAllText(PathOf(path));

    private static string PathOf(string path) => Path.Combine(AppContext.BaseDirectory, path);
}
