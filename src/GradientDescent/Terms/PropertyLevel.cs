namespace GradientDescent;

/// <summary>One of the values that a property with listed values can have.</summary>
/// <param name="Name">The member of the enum, or the text itself.</param>
/// <param name="Number">The number under a member of an enum; those above the largest <c>long</c> by their bits. 0 for a text.</param>
public sealed record PropertyLevel(string Name, long Number = 0);
