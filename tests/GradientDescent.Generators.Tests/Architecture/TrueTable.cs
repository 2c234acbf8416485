namespace GradientDescent.Generators.Tests;

/// <summary>The map as it ought to be: rows that are there keep their words, and their order where it is right.</summary>
internal static class TrueTable
{
    public static IReadOnlyList<FolderRow> Of(FolderGraph graph, IReadOnlyList<FolderRow> written)
    {
        var order = Order(graph, [.. written.Select(static row => row.Folder)]);
        return [.. order.Select(folder => new FolderRow(folder, What(folder, written), [.. order.Intersect(graph.UsedBy(folder))]))];
    }

    private static string What(string folder, IReadOnlyList<FolderRow> written) =>
        written.FirstOrDefault(row => row.Folder == folder)?.What ?? "…";

    /// <summary>Always the next written folder that uses none but those before it. Folders in a circle count as one.</summary>
    private static List<string> Order(FolderGraph graph, List<string> written)
    {
        // What is not written stands behind all that is; Components has it in an order that is right.
        var waiting = Circles.Components(graph).OrderBy(circle => circle.Min(folder => (uint)written.IndexOf(folder))).ToList();
        var order = new List<string>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(circle => circle.SelectMany(graph.UsedBy).All(used => order.Contains(used) || circle.Contains(used)));
            waiting.Remove(next);
            order.AddRange(next);
        }

        return order;
    }
}
