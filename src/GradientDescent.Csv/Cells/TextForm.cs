namespace GradientDescent.Cells;

/// <summary>How a text is written.</summary>
/// <param name="Delimiter">The character between two cells.</param>
/// <param name="LineEnd">The characters after a row.</param>
/// <param name="Header">The line with the names of the columns; null if there is none.</param>
internal sealed record TextForm(char Delimiter, string LineEnd, string? Header);
