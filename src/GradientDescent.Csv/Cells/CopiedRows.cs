using System.Buffers;
using nietras.SeparatedValues;

namespace GradientDescent.Cells;

/// <summary>Keeps the text of rows until it is written to another file, in the form of the first text.</summary>
/// <param name="form">The form of the first text.</param>
/// <param name="names">The names of the columns of the first text.</param>
internal sealed class CopiedRows(TextForm form, IReadOnlyList<string> names)
{
    private readonly ArrayBufferWriter<char> _text = new();
    private readonly Queue<int> _lengths = new();
    private int _written;

    public TextForm Form => form;

    public IReadOnlyList<string> Names => names;

    /// <summary>Adds a row. A row with too few cells gets empty ones.</summary>
    public void Add(SepReader.Row row, Layout layout)
    {
        if (_lengths.Count == 0)
        {
            _text.ResetWrittenCount();
            _written = 0;
        }

        var from = _text.WrittenCount;
        var isWhole = row.ColCount == names.Count;
        if (layout.Delimiter == form.Delimiter && !(isWhole && layout.Order is not null))
        {
            _text.Write(row.Span);
        }
        else
        {
            for (var column = 0; column < row.ColCount; column++)
                Add(row[isWhole && layout.Order is { } order ? order[column] : column].Span, isFirst: column == 0);
        }

        for (var column = row.ColCount; column < names.Count; column++)
            _text.Write([form.Delimiter]);
        _lengths.Enqueue(_text.WrittenCount - from);
    }

    /// <summary>Writes the next row, without its line end.</summary>
    public void WriteNext(TextWriter to)
    {
        var length = _lengths.Dequeue();
        to.Write(_text.WrittenSpan.Slice(_written, length));
        _written += length;
    }

    private void Add(ReadOnlySpan<char> cell, bool isFirst)
    {
        if (!isFirst)
            _text.Write([form.Delimiter]);
        _text.Write(cell.TrimStart() is ['"', ..] ? cell : CellText.Quoted(cell, form.Delimiter));
    }
}
