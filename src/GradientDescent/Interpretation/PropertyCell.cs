namespace GradientDescent.Interpretation;

/// <summary>The value of one property in one row.</summary>
/// <param name="IsNull">Whether it has none.</param>
/// <param name="Number">Its number, where that is floating-point.</param>
/// <param name="Integer">Its number, where that is an integer, by its bits; 1 or 0 of a <c>bool</c>; the number under a member of an enum.</param>
/// <param name="Text">Its text, where it is one.</param>
internal readonly record struct PropertyCell(bool IsNull, double Number = 0, long Integer = 0, string? Text = null);
