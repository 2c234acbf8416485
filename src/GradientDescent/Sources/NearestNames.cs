namespace GradientDescent.Sources;

/// <summary>Finds the names that are most like a name, without regard to case, underscores, spaces and hyphens.</summary>
internal static class NearestNames
{
    /// <summary>At most two names, the nearest first. Names that differ in too many letters are left out.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> names)
    {
        var folded = FoldedName.Of(name);
        return [.. names.Select(other => (Name: other, Distance: Distance(FoldedName.Of(other), folded)))
            .Where(near => near.Name.Length > 0 && near.Distance <= Math.Clamp(name.Length / 2, 1, 3) && near.Distance < name.Length)
            .OrderBy(static near => near.Distance).Select(static near => near.Name).Take(2)];
    }

    /// <summary>The name, and the one or two names that are nearest to it, if any are near.</summary>
    public static string Named(string name, IEnumerable<string> names) => Of(name, names) switch
    {
        [] => name,
        var nearest => $"{name} (the nearest {(nearest.Count == 1 ? "is" : "are")} {string.Join(" and ", nearest.Select(ShownText.Of))})",
    };

    /// <summary>The number of letters to insert, remove or replace to turn one name into the other (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
