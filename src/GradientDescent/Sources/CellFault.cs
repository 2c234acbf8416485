namespace GradientDescent.Sources;

/// <summary>A cell that cannot be used.</summary>
/// <param name="Row">The index of its row in the batch.</param>
/// <param name="Property">The property; null if the whole row cannot be read.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record CellFault(int Row, string? Property, string Message);
