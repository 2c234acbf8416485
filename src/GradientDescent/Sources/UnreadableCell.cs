namespace GradientDescent.Sources;

/// <summary>Stands for the value of a cell that cannot be read.</summary>
/// <param name="Text">The text of the cell; null if it is unknown, for example because the whole row cannot be read.</param>
internal sealed record UnreadableCell(string? Text);
