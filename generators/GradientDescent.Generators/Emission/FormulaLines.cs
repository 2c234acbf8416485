namespace GradientDescent.Generators.Emission;

/// <summary>Formulas of a documentation comment, left sides aligned, long sums a few terms a line.</summary>
internal static class FormulaLines
{
    private const int MostTerms = 4;

    /// <summary>A sum as a formula; each further line has nothing to the left.</summary>
    public static IEnumerable<(string Left, string Right)> Sum(string left, IEnumerable<string> terms)
    {
        IReadOnlyList<string> all = [.. terms];
        for (var from = 0; from < all.Count; from += MostTerms)
            yield return (from == 0 ? left : "", (from == 0 ? "" : "+ ") + string.Join(" + ", all.Skip(from).Take(MostTerms)));
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
