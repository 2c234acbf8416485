namespace GradientDescent.Generators.Tests;

/// <summary>A random record with rows, as the source of a program. The program predicts the rows with and without the type of the record.</summary>
/// <param name="seed">The seed of the record.</param>
internal sealed class RandomRecord(int seed)
{
    private const int RowCount = 12;

    private readonly Random _random = new(seed);

    private string Name => $"R{seed}";

    /// <summary>The record, and a method that calls <c>Check</c> for it.</summary>
    public string Source()
    {
        RandomProperty[] properties = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(i => RandomProperty.Of(_random, $"P{i}"))];
        var interaction = properties.Length > 1 && _random.Next(2) == 0 && !IsTooWide(properties[0], properties[1]) ? "[Interaction(\"P0\", \"P1\")] " : "";
        var intercept = _random.Next(4) == 0 ? "(Intercept = false)" : "";
        var rows = Enumerable.Range(0, RowCount).Select(_ => $"new({string.Join(", ", properties.Select(property => property.Values[_random.Next(property.Values.Count)]))}, 0)");
        return $$"""
            [LinearModel{{intercept}}] {{interaction}}public partial record {{Name}}({{string.Join(", ", properties.Select(static property => property.Declaration))}}, {{RandomProperty.Target(_random)}})
            {
                public static void Check() => Checks.Run<{{Name}}, Model>(
                    [{{string.Join(", ", rows)}}],
                    static (model, row) => model.Predict(row),
                    static row => new() { {{string.Join(", ", properties.Select(static property => $"[\"{property.Name}\"] = row.{property.Name}"))}} },
                    {{seed}});
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
