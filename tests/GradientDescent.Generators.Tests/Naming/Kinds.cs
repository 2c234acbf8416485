namespace GradientDescent.Generators.Tests;

/// <summary>Declarations of all kinds of types.</summary>
internal static class Kinds
{
    /// <summary>Adds <c>partial</c> directly before the keyword; before <c>record</c> in a record struct.</summary>
    public static string Partial(string kind)
    {
        var at = Math.Max(kind.IndexOf("record", StringComparison.Ordinal), 0);
        return kind.Contains("record", StringComparison.Ordinal)
            ? kind.Insert(at, "partial ")
            : kind.Insert(kind.LastIndexOf(' ') + 1, "partial ");
    }
}
