using static System.FormattableString;

namespace GradientDescent.Printing;

/// <summary>Text for a number of things, the same in every culture: <c>1 row</c>, <c>1,000,000 rows</c>.</summary>
internal static class Counted
{
    /// <param name="count">The number.</param>
    /// <param name="thing">The noun in the singular. An s makes the plural.</param>
    public static string Of(long count, string thing) => Invariant($"{count:N0} {thing}{(count == 1 ? "" : "s")}");
}
