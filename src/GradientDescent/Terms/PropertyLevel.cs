namespace GradientDescent;

/// <summary>One of the values of a property with listed values.</summary>
/// <param name="Name">The member of the enum, or the text itself.</param>
/// <param name="Number">The underlying integer of an enum's member; a <c>ulong</c> above the largest <c>long</c> by its bits. 0 for a text. Default: 0.</param>
public sealed record PropertyLevel(string Name, long Number = 0)
{
    /// <summary>
    /// The name of the level in its coefficient: <c>CPlusPlus</c> gives <c>LanguageCPlusPlus</c>. Null for the member of the enum, or for the letters and digits of the
    /// text. Default: null.
    /// </summary>
    public string? CoefficientName { get; init; }
}
