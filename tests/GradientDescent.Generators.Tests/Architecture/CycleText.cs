using System.Text;

namespace GradientDescent.Generators.Tests;

/// <summary>The description of cycles of folders. It shows where to cut them.</summary>
internal static class CycleText
{
    private const int Examples = 3;

    public static string Of(FolderGraph graph)
    {
        var text = new StringBuilder();
        foreach (var cycle in Cycles.Of(graph))
        {
            text.AppendLine().Append("These folders use each other: ").AppendJoin(", ", cycle).AppendLine();
            AppendPairs(text, graph, cycle);
            AppendArrows(text, graph, cycle);
        }

        return text.ToString();
    }

    private static void AppendPairs(StringBuilder text, FolderGraph graph, IReadOnlyList<string> cycle)
    {
        var pairs =
            from arrow in Arrows(graph, cycle)
            let there = graph.Uses(arrow.From, arrow.To).Count()
            let back = graph.Uses(arrow.To, arrow.From).Count()
            where string.CompareOrdinal(arrow.From, arrow.To) < 0 && back > 0
            select $"  {arrow.From} ↔ {arrow.To} ({there} and {back} uses)\n";
        text.AppendLine("Direct cycles:").AppendJoin("", pairs);
    }

    /// <summary>The arrows with the fewest uses come first: they are the easiest to cut.</summary>
    private static void AppendArrows(StringBuilder text, FolderGraph graph, IReadOnlyList<string> cycle)
    {
        text.AppendLine("All arrows between them:");
        foreach (var (from, to) in Arrows(graph, cycle).OrderBy(arrow => graph.Uses(arrow.From, arrow.To).Count()))
            text.Append(Arrow(graph, from, to));
    }

    /// <summary>An arrow with examples of its uses.</summary>
    public static string Arrow(FolderGraph graph, string from, string to)
    {
        var uses = graph.Uses(from, to).Select(static use => $"    {use}\n").ToList();
        var more = uses.Count > Examples ? $"    and {uses.Count - Examples} more\n" : "";
        return $"  {from} → {to}\n{string.Concat(uses.Take(Examples))}{more}";
    }

    private static IEnumerable<(string From, string To)> Arrows(FolderGraph graph, IReadOnlyList<string> cycle) =>
        from folder in cycle
        from used in graph.UsedBy(folder)
        where cycle.Contains(used)
        select (folder, used);
}
