using GradientDescent.Sources;
using nietras.SeparatedValues;
using static System.FormattableString;

namespace GradientDescent.Cells;

/// <summary>Writes the cells of rows into a batch.</summary>
/// <param name="batch">The batch.</param>
/// <param name="layout">Where the cells are.</param>
/// <param name="copy">Receives the text of the rows; null if it is not needed.</param>
internal sealed class BatchWriter(PropertyBatch batch, Layout layout, CopiedRows? copy)
{
    private readonly int _columnCount = layout.Names.Count;
    private readonly PropertyColumn<double>?[] _numbers = [.. batch.Columns.Select(static column => column as PropertyColumn<double>)];

    public bool IsFull => batch.RowCount == batch.Capacity;

    /// <summary>Adds a row, unless the line is blank.</summary>
    /// <exception cref="SourceFormatException">A quote inside a cell that does not begin with one joins cells.</exception>
    public void Add(SepReader.Row row, long line)
    {
        if (row.Span.Contains('"'))
            RefuseStrayQuotes(row, line);
        if (row.ColCount == _columnCount)
        {
            if (row.ColCount > 1 || !IsBlank(row))
                Write(row, line);
        }
        else if (!IsBlank(row))
        {
            Next(row, line);
            batch.Fail(batch.RowCount - 1, null, Invariant($"the line has {row.ColCount:N0} {(row.ColCount == 1 ? "cell" : "cells")} instead of {_columnCount}"));
        }
    }

    /// <summary>A quote inside a cell without quotes, such as that of 15" screen, joins this cell with those up to the next quote.</summary>
    private void RefuseStrayQuotes(SepReader.Row row, long line)
    {
        for (var column = 0; column < row.ColCount; column++)
        {
            var cell = row[column].Span.TrimStart();
            if (cell is not ['"', ..] && cell.Contains('"') && cell.ContainsAny('\n', '\r', layout.Delimiter))
                throw new SourceFormatException(batch.SourceName, line, $"A quote is inside a cell that does not begin with one: {ShownText.Of(cell.ToString())}. Put quotes around the cell, and double the one inside.");
        }
    }

    public static bool IsBlank(SepReader.Row row) => row.ColCount == 1 && row[0].Span.IsWhiteSpace();

    private void Write(SepReader.Row row, long line)
    {
        var at = batch.RowCount;
        Next(row, line);
        for (var property = 0; property < _numbers.Length; property++)
        {
            var column = layout.Columns[property];
            if (column < 0)
                continue;
            var cell = row[column].Span;
            if (_numbers[property] is { } numbers && layout.Numbers.TryRead(cell, out var number))
                numbers.Values[at] = number;
            else
                batch.Columns[property].TrySetText(at, CellText.Of(cell), layout.Format);
        }
    }

    private void Next(SepReader.Row row, long line)
    {
        copy?.Add(row, layout, batch.SourceName);
        batch.SetLine(batch.RowCount, line);
        batch.RowCount++;
    }
}
