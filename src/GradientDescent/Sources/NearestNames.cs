namespace GradientDescent.Sources;

/// <summary>Names that resemble one that was not found.</summary>
internal static class NearestNames
{
    /// <summary>The name, and the one or two names that are nearest to it, if any are near.</summary>
    public static string Named(string name, IEnumerable<string> names)
    {
        var folded = FoldedName.Of(name);
        var nearest = names.Select(other => (Name: other, Distance: Distance(FoldedName.Of(other), folded)))
            .Where(near => near.Name.Length > 0 && near.Distance <= Math.Clamp(name.Length / 2, 1, 3) && near.Distance < name.Length)
            .OrderBy(static near => near.Distance).Select(static near => near.Name).Take(2).ToList();
        return nearest.Count == 0 ? name : $"{name} (the nearest {(nearest.Count == 1 ? "is" : "are")} {string.Join(" and ", nearest.Select(static near => $"'{near}'"))})";
    }

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
