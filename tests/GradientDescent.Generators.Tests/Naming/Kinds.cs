namespace GradientDescent.Generators.Tests;

/// <summary>Kinds of types as they are declared.</summary>
internal static class Kinds
{
    /// <summary>partial stands right before the keyword, and in a record struct before the record.</summary>
    public static string Partial(string kind)
    {
        var at = Math.Max(kind.IndexOf("record", StringComparison.Ordinal), 0);
        return kind.Contains("record", StringComparison.Ordinal)
            ? kind.Insert(at, "partial ")
            : kind.Insert(kind.LastIndexOf(' ') + 1, "partial ");
    }
}
