using GradientDescent.Cells;
using GradientDescent.Parts;
using nietras.SeparatedValues;
using static System.FormattableString;

namespace GradientDescent.Reading;

/// <summary>Parses the records of a part.</summary>
internal sealed class PartParser : IDisposable
{
    private readonly Part _part;
    private readonly SepReader _rows;
    private long _line;

    public PartParser(Part part, char delimiter)
    {
        _part = part;
        _line = part.LinesBefore + 1;
        _rows = RowsOf(part, delimiter);
    }

    /// <summary>Names the columns of a text without a header by their number. There are as many as the first line that is not blank has.</summary>
    /// <returns>The names; null if all lines of the part are blank.</returns>
    public static IReadOnlyList<string>? NumberColumns(Part part, char delimiter)
    {
        using var rows = RowsOf(part, delimiter);
        while (rows.MoveNext())
        {
            if (!BatchWriter.IsBlank(rows.Current))
                return [.. Enumerable.Range(1, rows.Current.ColCount).Select(static number => Invariant($"Column{number}"))];
        }

        return null;
    }

    /// <summary>Reads the names of the columns from the first line that is not blank.</summary>
    /// <returns>The names, and the line; null if all lines of the part are blank.</returns>
    public (IReadOnlyList<string> Names, string Line)? ReadNames()
    {
        while (MoveNext(out var line))
        {
            if (!BatchWriter.IsBlank(_rows.Current))
                return (Header.Of(_rows.Current, _part.Source, line), _rows.Current.Span.ToString());
        }

        return null;
    }

    /// <summary>Adds rows to a batch until it is full, and their text to a copy, if any.</summary>
    /// <returns>Whether there may be more rows.</returns>
    public bool Read(PropertyBatch batch, Layout layout, CopiedRows? copy = null)
    {
        batch.SourceName = _part.Source;
        var to = new BatchWriter(batch, layout, copy);
        while (!to.IsFull)
        {
            if (!MoveNext(out var line))
                return false;
            to.Add(_rows.Current, line);
        }

        return true;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _part.Dispose();
    }

    /// <summary>Everything that the options of Sep would do is done here, so that every message names the line.</summary>
    private static SepReader RowsOf(Part part, char delimiter) =>
        Sep.New(delimiter).Reader(static options => options with { HasHeader = false, DisableColCountCheck = true }).From(new PartText(part));

    /// <summary>Sep takes the first line for a header, and numbers it 2; the line after a row is right.</summary>
    private bool MoveNext(out long line)
    {
        line = _line;
        if (!_rows.MoveNext())
            return false;
        _line = _part.LinesBefore + _rows.Current.LineNumberToExcl;
        return true;
    }
}
