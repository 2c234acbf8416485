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
    private Layout? _layout;
    private int _written;

    public TextForm Form => form;

    public IReadOnlyList<string> Names => names;

    /// <summary>Adds a row. A row with too few cells gets empty ones.</summary>
    /// <param name="row">The row.</param>
    /// <param name="layout">Where its cells are.</param>
    /// <param name="source">The name of its text.</param>
    /// <exception cref="SourceFormatException">The columns of the text have another order than those of the first one, and some have no name.</exception>
    public void Add(SepReader.Row row, Layout layout, string source)
    {
        if (!ReferenceEquals(_layout, layout))
            Use(layout, source);
        if (_lengths.Count == 0)
        {
            _text.ResetWrittenCount();
            _written = 0;
        }

        var start = _text.WrittenCount;
        if (layout.Delimiter == form.Delimiter && layout.Order is null)
        {
            _text.Write(row.Span);
            for (var column = row.ColCount; column < names.Count; column++)
                _text.Write([form.Delimiter]);
        }
        else
        {
            for (var column = 0; column < Math.Max(row.ColCount, names.Count); column++)
            {
                var from = column < names.Count && layout.Order is { } order ? order[column] : column;
                Add(from < row.ColCount ? row[from].Span : [], isFirst: column == 0);
            }
        }

        _lengths.Enqueue(_text.WrittenCount - start);
    }

    private void Use(Layout layout, string source)
    {
        if (layout.Names.Count != names.Count || (layout.Order is not null && names.Any(static name => name.Length == 0)))
            throw new SourceFormatException(source, null, "The cells cannot be copied, because some columns have no name, and are not at the places that they have in the first file: give each column a name.");
        _layout = layout;
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
