using System.Globalization;

namespace GradientDescent.Data;

/// <summary>What columns are called: by whoever made them, and by the record whose rows they are.</summary>
internal static class ColumnNames
{
    /// <summary>What a message calls a column: its name, or its number where it has none.</summary>
    public static string Of(ReadOnlySpan<string> names, int column) =>
        names.IsEmpty ? string.Create(CultureInfo.InvariantCulture, $"column {column}") : names[column];

    /// <summary>Every column needs a name, and its own.</summary>
    /// <exception cref="ArgumentException">One has none, or that of another.</exception>
    public static void Check(ReadOnlySpan<string> names)
    {
        for (var column = 0; column < names.Length; column++)
        {
            if (string.IsNullOrWhiteSpace(names[column]))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Column {column} has no name: give it the one that it has in the record."));
            var earlier = names[..column].IndexOf(names[column]);
            if (earlier >= 0)
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Columns {earlier} and {column} are both called {names[column]}: give each a name of its own."));
        }
    }

    /// <summary>Which column stands in each place of the record.</summary>
    /// <param name="names">What the columns are called.</param>
    /// <param name="wanted">What the record calls them, in its order.</param>
    /// <param name="recordName">The record.</param>
    /// <exception cref="ArgumentException">A name is missing, or one is too much.</exception>
    public static int[] Order(IReadOnlyList<string> names, IReadOnlyList<string> wanted, string recordName)
    {
        string[] missing = [.. wanted.Except(names)];
        string[] surplus = [.. names.Except(wanted)];
        if (missing.Length > 0 || surplus.Length > 0)
        {
            string[] wrong = [.. missing.Select(static name => $"{name} is missing"), .. surplus.Select(name => $"{name} is not of {recordName}")];
            throw new ArgumentException($"{recordName} has the columns {Listed(wanted)}; these have {Listed(names)}: {Listed(wrong)}. Give each column of {recordName} once, by its name.");
        }

        var columnOf = names.Index().ToDictionary(static column => column.Item, static column => column.Index);
        return [.. wanted.Select(name => columnOf[name])];
    }

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
