using GradientDescent.Printing;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Options;

/// <summary>Tells which columns a model of all columns does not use, and why.</summary>
internal static class LeftOutNotes
{
    private const int MaxShown = 10;

    public static void Write(Terminal terminal, IReadOnlyList<TableColumn> columns)
    {
        foreach (var column in columns.Take(MaxShown))
            terminal.Note(column.ToString());
        if (columns.Count > MaxShown)
            terminal.Note($"{Counted.Of(columns.Count - MaxShown, "more column")} left out: gd fit --dry-run shows all of them.");
    }
}
