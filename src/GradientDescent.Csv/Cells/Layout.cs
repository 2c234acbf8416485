namespace GradientDescent.Cells;

/// <summary>Where the cells of the properties are in the lines of one text.</summary>
/// <param name="Delimiter">The character between two cells.</param>
/// <param name="Names">The names of the columns.</param>
/// <param name="Columns">The column of each property; −1 if there is none.</param>
/// <param name="Order">Where the columns of the first text are in this one; null if both have the same order.</param>
/// <param name="Format">How cells are read.</param>
internal sealed record Layout(char Delimiter, IReadOnlyList<string> Names, int[] Columns, int[]? Order, CellFormat Format)
{
    public FastNumber Numbers { get; } = new(Format);
}
