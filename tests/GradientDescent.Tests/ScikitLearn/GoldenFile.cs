using System.Globalization;
using System.Text.Json;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>What <c>make_golden.py</c> wrote: numbers of scikit-learn's, and the rows that they were made from.</summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static T[] Entries<T>(string name) => JsonSerializer.Deserialize<T[]>(File.ReadAllText(PathOf(name)), Json)!;

    /// <summary>The lines of a table without its header, as numbers.</summary>
    public static double[][] Rows(string name) =>
        [.. File.ReadLines(PathOf(name)).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "ScikitLearn", name);
}
