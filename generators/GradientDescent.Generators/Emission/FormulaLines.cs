namespace GradientDescent.Generators.Emission;

/// <summary>Formulas of a documentation comment, left sides aligned, long sums wrapped.</summary>
internal static class FormulaLines
{
    /// <summary>Of the right side of a line.</summary>
    private const int WidestSum = 84;

    /// <summary>A sum as a formula; each further line has nothing to the left.</summary>
    public static IEnumerable<(string Left, string Right)> Sum(string left, IEnumerable<string> terms)
    {
        var line = "";
        foreach (var term in terms)
        {
            if (line.Length > 0 && line.Length + term.Length + 3 > WidestSum)
            {
                yield return (left, line);
                (left, line) = ("", "+ " + term);
            }
            else
            {
                line += line.Length > 0 ? " + " + term : term;
            }
        }

        yield return (left, line);
    }

    /// <summary>The lines of a code element.</summary>
    public static IEnumerable<string> Code(IEnumerable<(string Left, string Right)> formulas)
    {
        IReadOnlyList<(string Left, string Right)> all = [.. formulas];
        var width = all.Max(static formula => formula.Left.Length);
        return
        [
            "/// <code>",
            .. all.Select(formula => $"/// {Documentation.Text($"{formula.Left.PadRight(width)} {(formula.Left.Length > 0 ? "=" : " ")} {formula.Right}")}"),
            "/// </code>",
        ];
    }
}
