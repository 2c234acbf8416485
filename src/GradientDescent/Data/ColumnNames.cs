using System.Globalization;

namespace GradientDescent.Data;

/// <summary>The names of columns, as the caller and as the record specify them.</summary>
internal static class ColumnNames
{
    /// <summary>The column's name in a message, or its number if it has no name.</summary>
    public static string Of(ReadOnlySpan<string> names, int column) =>
        names.IsEmpty ? string.Create(CultureInfo.InvariantCulture, $"column {column}") : names[column];

    /// <summary>Checks that every column has a name and that no two are the same.</summary>
    /// <exception cref="ArgumentException">A column has no name, or two columns have the same name.</exception>
    public static void Check(ReadOnlySpan<string> names)
    {
        for (var column = 0; column < names.Length; column++)
        {
            if (string.IsNullOrWhiteSpace(names[column]))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Column {column} has no name: give it the name that it has in the record."));
            var earlier = names[..column].IndexOf(names[column]);
            if (earlier >= 0)
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Columns {earlier} and {column} are both called {names[column]}: give each its own name."));
        }
    }

    /// <summary>Returns, for each column of the record, the index of the given column with that name.</summary>
    /// <param name="names">The names of the given columns.</param>
    /// <param name="wanted">The names of the record's columns, in their order.</param>
    /// <param name="recordName">The name of the record.</param>
    /// <exception cref="ArgumentException">A name is missing, or a name is not one of the record's columns.</exception>
    public static int[] Order(IReadOnlyList<string> names, IReadOnlyList<string> wanted, string recordName)
    {
        string[] missing = [.. wanted.Except(names)];
        string[] surplus = [.. names.Except(wanted)];
        if (missing.Length > 0 || surplus.Length > 0)
        {
            string[] wrong = [.. missing.Select(static name => $"{name} is missing"), .. surplus.Select(name => $"{name} is not a column of {recordName}")];
            throw new ArgumentException($"{recordName} has the columns {Listed(wanted)}, but these have {Listed(names)}: {Listed(wrong)}. Give each column of {recordName} once, by its name.");
        }

        var columnOf = names.Index().ToDictionary(static column => column.Item, static column => column.Index);
        return [.. wanted.Select(name => columnOf[name])];
    }

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
