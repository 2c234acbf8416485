namespace GradientDescent.Interpretation;

/// <summary>The value of one property in one row.</summary>
/// <param name="IsNull">Whether the value is null.</param>
/// <param name="Number">The value, if it is a floating-point number.</param>
/// <param name="Integer">The bits of an integer; 1 or 0 for a <c>bool</c>; the underlying integer of an enum.</param>
/// <param name="Text">The value, if it is a text.</param>
internal readonly record struct PropertyCell(bool IsNull, double Number = 0, long Integer = 0, string? Text = null);
