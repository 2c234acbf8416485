namespace GradientDescent.Generators.Tests;

/// <summary>A random record with rows, as the source of a program. The program predicts the rows with and without the type of the record.</summary>
/// <param name="seed">The seed of the record.</param>
internal sealed class RandomRecord(int seed)
{
    private const int RowCount = 12;

    private readonly Random _random = new(seed);

    /// <summary>The first records. Default: 100; the environment variable <c>RANDOM_RECORDS</c> is another number.</summary>
    public static RandomRecord[] Some() =>
        [.. Enumerable.Range(1, int.Parse(Environment.GetEnvironmentVariable("RANDOM_RECORDS") ?? "100", System.Globalization.CultureInfo.InvariantCulture)).Select(static seed => new RandomRecord(seed))];

    private string Name => $"R{seed}";

    /// <summary>The record, and a method that compares predictions with and without its type.</summary>
    public string Source() => Source(static (name, rows, named, seed) => $$"""
        Checks.Run<{{name}}, Model>(
            {{rows}},
            static (model, row) => model.Predict(row),
            {{named}},
            {{seed}})
        """);

    /// <summary>The record, and a method that compares fits of its objects and of columns.</summary>
    public string FitSource() => Source(static (_, rows, named, _) => $$"""
        Checks.Run(
            new Trainer(new() { InvalidRows = InvalidRows.Skip, Penalty = Penalty.Ridge(1) }),
            {{rows}},
            {{named}})
        """);

    private string Source(Func<string, string, string, int, string> check)
    {
        RandomProperty[] properties = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(i => RandomProperty.Of(_random, $"P{i}"))];
        var interaction = properties.Length > 1 && _random.Next(2) == 0 && !IsTooWide(properties[0], properties[1]) ? "[Interaction(\"P0\", \"P1\")] " : "";
        var intercept = _random.Next(4) == 0 ? "(Intercept = false)" : "";
        var rows = Enumerable.Range(0, RowCount).Select(row => $"new({string.Join(", ", properties.Select(property => property.Values[_random.Next(property.Values.Count)]))}, {1 + (row % 3)})");
        var named = $"static row => new() {{ {string.Join(", ", properties.Select(static property => property.Name).Append("Y").Select(static name => $"[\"{name}\"] = row.{name}"))} }}";
        return $$"""
            [LinearModel{{intercept}}] {{interaction}}public partial record {{Name}}({{string.Join(", ", properties.Select(static property => property.Declaration))}}, {{RandomProperty.Target(_random)}})
            {
                public static void Check() => {{check(Name, $"[{string.Join(", ", rows)}]", named, seed)}};
            }
            """;
    }

    /// <summary>Whether the products of two properties would be more features than a model can have.</summary>
    private static bool IsTooWide(RandomProperty first, RandomProperty second) =>
        (first.Declaration + second.Declaration).Contains("DatePart.Hour", StringComparison.Ordinal)
        || (first.Declaration.Contains("Part(", StringComparison.Ordinal) && second.Declaration.Contains("Part(", StringComparison.Ordinal));

    /// <summary>A call of that method.</summary>
    public string Call() => $"{Name}.Check();";
}
