using static System.FormattableString;

namespace GradientDescent;

/// <summary>How often a level, or a text that cannot be used, occurs in rows.</summary>
/// <param name="Value">The name of the level, or the text.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="IsKnown">Whether it is a level of the property. False for an unknown level, and for a text that cannot be read as a value of the column. Default: true.</param>
public sealed record ValueCount(string Value, long Count, bool IsKnown = true)
{
    /// <summary>Returns for example <c>Gas 3</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Value} {Count:N0}");
}
