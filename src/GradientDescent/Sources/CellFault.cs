namespace GradientDescent.Sources;

/// <summary>A cell that cannot be used.</summary>
/// <param name="Property">The property; null if the whole row cannot be read.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record CellFault(string? Property, string Message);
