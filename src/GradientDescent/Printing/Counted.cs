using static System.FormattableString;

namespace GradientDescent.Printing;

/// <summary>A number of things in words, the same in every culture: <c>1 row</c>, <c>1,000,000 rows</c>.</summary>
internal static class Counted
{
    /// <param name="count">How many.</param>
    /// <param name="thing">What one of them is called; more of them have an s.</param>
    public static string Of(long count, string thing) => Invariant($"{count:N0} {thing}{(count == 1 ? "" : "s")}");
}
