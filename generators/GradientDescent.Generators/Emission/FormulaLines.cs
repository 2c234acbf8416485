namespace GradientDescent.Generators.Emission;

/// <summary>Formulas for a documentation comment. Their left sides are aligned, and long sums are wrapped.</summary>
internal static class FormulaLines
{
    /// <summary>The maximal length of the right side of a line.</summary>
    private const int MaxSumLength = 84;

    /// <summary>The lines of a sum. Only the first line has a left side.</summary>
    public static IEnumerable<(string Left, string Right)> Sum(string left, IEnumerable<string> terms)
    {
        var line = "";
        foreach (var term in terms)
        {
            if (line.Length > 0 && line.Length + term.Length + 3 > MaxSumLength)
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

    /// <summary>The formulas as a code element.</summary>
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
