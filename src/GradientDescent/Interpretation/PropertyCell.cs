namespace GradientDescent.Interpretation;

/// <summary>The value of one property in one row.</summary>
/// <param name="IsNull">Whether the value is null.</param>
/// <param name="Number">The value, if it is a floating-point number.</param>
/// <param name="Integer">The bits of an integer; 1 or 0 for a <c>bool</c>; the underlying integer of an enum; the day number of a <c>DateOnly</c>; the ticks of a date and time by its own clock.</param>
/// <param name="Text">The value, if it is a text.</param>
/// <param name="IsUnknown">Whether the value is a name that is none of the members of an enum.</param>
/// <param name="Level">The index of its level, see <see cref="LevelIndices"/>.</param>
internal readonly record struct PropertyCell(bool IsNull, double Number = 0, long Integer = 0, string? Text = null, bool IsUnknown = false, int Level = LevelIndices.Unknown);
