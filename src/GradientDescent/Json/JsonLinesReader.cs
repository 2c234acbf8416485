using System.Text;
using GradientDescent.Files;

namespace GradientDescent.Json;

/// <summary>Reads JSON lines into batches.</summary>
internal sealed class JsonLinesReader : BatchReader
{
    private readonly IReadOnlyList<Input> _inputs;
    private readonly CellFormat _format;
    private readonly Queue<string>? _copy;
    private TextLines _lines;
    private ObjectCells? _cells;
    private int _next = 1;

    /// <param name="inputs">The texts.</param>
    /// <param name="keys">The keys of their objects; null to find them in the first rows.</param>
    /// <param name="format">How texts are read.</param>
    /// <param name="copy">Receives the text of the rows; null if it is not needed.</param>
    /// <exception cref="SourceFormatException">No line is an object.</exception>
    public JsonLinesReader(IReadOnlyList<Input> inputs, IReadOnlyList<string>? keys, CellFormat format, Queue<string>? copy)
    {
        (_inputs, _format, _copy) = (inputs, format, copy);
        _lines = new(inputs[0]);
        try
        {
            ColumnNames = keys ?? FirstKeys();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override IReadOnlyList<string> ColumnNames { get; }

    public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => _cells = new(ColumnNames, columns, _format);

    /// <summary>A batch has rows of one text.</summary>
    public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        batch.SourceName = _lines.Source;
        for (; batch.RowCount < batch.Capacity; batch.RowCount++)
        {
            if (!_lines.Next())
                return Advance();
            batch.SetLine(batch.RowCount, _lines.Number);
            _cells!.Write(_lines.Line, batch, batch.RowCount);
            _copy?.Enqueue(Encoding.UTF8.GetString(_lines.Line).TrimEnd('\r'));
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _lines.Dispose();
        base.Dispose(disposing);
    }

    private bool Advance()
    {
        if (_next == _inputs.Count)
            return false;
        _lines.Dispose();
        _lines = new(_inputs[_next++]);
        return true;
    }

    private IReadOnlyList<string> FirstKeys()
    {
        var keys = new ObjectKeys();
        _lines.LookAhead(keys);
        return keys.ToNames(_lines.Source);
    }
}
