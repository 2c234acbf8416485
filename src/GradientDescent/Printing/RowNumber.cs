using static System.FormattableString;

namespace GradientDescent.Printing;

/// <summary>The index of a row in a message, which says where it counts from: <c>3 (counting from 0)</c>.</summary>
internal static class RowNumber
{
    public static string Of(long row) => Invariant($"{row} (counting from 0)");
}
