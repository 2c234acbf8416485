using GradientDescent.Sources;
using nietras.SeparatedValues;
using static System.FormattableString;

namespace GradientDescent.Cells;

/// <summary>The names of the columns in a line.</summary>
internal static class Header
{
    /// <exception cref="SourceFormatException">There are too many columns, or two with one name.</exception>
    public static IReadOnlyList<string> Of(SepReader.Row row, string source, long line)
    {
        if (row.ColCount > CsvOptions.MaxColumns)
            throw new SourceFormatException(source, line, Invariant($"There are {row.ColCount:N0} columns, and the limit is {CsvOptions.MaxColumns:N0}."));
        var names = new string[row.ColCount];
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < names.Length; column++)
        {
            names[column] = CellText.Of(row[column].Span).ToString();

            // Columns without a name can be many: such as those after a comma at the end of each line.
            if (names[column].Length > 0 && !known.Add(names[column]))
                throw new SourceFormatException(source, line, $"Two columns have the name {ShownText.Of(names[column])}: rename one of them.");
        }

        return names;
    }

    /// <summary>Where the columns of one text are in another.</summary>
    /// <exception cref="SourceFormatException">The texts do not have the same columns.</exception>
    public static int[] Positions(IReadOnlyList<string> names, IReadOnlyList<string> others, string source, string other)
    {
        var known = others.Select(static (name, at) => (name, at)).Where(static column => column.name.Length > 0).ToDictionary(static column => column.name, static column => column.at);
        string[] missing = [.. names.Where(name => name.Length > 0 && !known.ContainsKey(name))];
        string[] surplus = [.. known.Keys.Except(names)];
        if (missing.Length + surplus.Length > 0)
            throw new SourceFormatException(other, null, $"All files need the same columns as {source}, but here {string.Join(" and ", Differences(missing, surplus))}.");
        return [.. names.Select((name, at) => name.Length == 0 ? at : known[name])];
    }

    private static IEnumerable<string> Differences(string[] missing, string[] surplus)
    {
        if (missing.Length > 0)
            yield return $"{string.Join(", ", missing.Take(3).Select(ShownText.Of))} {(missing.Length == 1 ? "is" : "are")} missing";
        if (surplus.Length > 0)
            yield return $"there {(surplus.Length == 1 ? "is" : "are")} also {string.Join(", ", surplus.Take(3).Select(ShownText.Of))}";
    }
}
