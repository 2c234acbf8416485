namespace GradientDescent.Generators.Tests;

/// <summary>The corrected table: existing rows keep their text, and their order if it is right.</summary>
internal static class CorrectedTable
{
    public static IReadOnlyList<FolderRow> Of(FolderGraph graph, IReadOnlyList<FolderRow> written)
    {
        var order = Order(graph, [.. written.Select(static row => row.Folder)]);
        return [.. order.Select(folder => new FolderRow(folder, What(folder, written), [.. order.Intersect(graph.UsedBy(folder))]))];
    }

    private static string What(string folder, IReadOnlyList<FolderRow> written) =>
        written.FirstOrDefault(row => row.Folder == folder)?.What ?? "…";

    /// <summary>Takes the next folder of the existing table that only uses earlier ones. Folders in a cycle count as one.</summary>
    private static List<string> Order(FolderGraph graph, List<string> written)
    {
        // Missing folders are added after the existing ones, in the valid order of Components.
        var waiting = Cycles.Components(graph).OrderBy(cycle => cycle.Min(folder => (uint)written.IndexOf(folder))).ToList();
        var order = new List<string>();
        while (waiting.Count > 0)
        {
            var next = waiting.First(cycle => cycle.SelectMany(graph.UsedBy).All(used => order.Contains(used) || cycle.Contains(used)));
            waiting.Remove(next);
            order.AddRange(next);
        }

        return order;
    }
}
