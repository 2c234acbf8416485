namespace GradientDescent.Tests.Records;

/// <summary>A record whose columns are <c>float</c>: an integer and a logarithm that are none are rounded.</summary>
[LinearModel]
public partial record Tile([Log] float Width, int Count, [Target] float Price)
{
    public static IReadOnlyList<Tile> Some { get; } =
        [.. Enumerable.Range(0, 50).Select(static i => new Tile(0.3f + (i * 0.7f), (i * 1_234_567) - 30_000_000, (i % 7) + (0.1f * i)))];

    /// <summary>Its values by name, as a model without the record reads them.</summary>
    public IReadOnlyDictionary<string, object?> Named() => new Dictionary<string, object?> { ["Width"] = Width, ["Count"] = Count };
}
