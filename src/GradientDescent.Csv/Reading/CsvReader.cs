using GradientDescent.Cells;
using GradientDescent.Files;

namespace GradientDescent.Reading;

/// <summary>Reads CSV text into batches.</summary>
internal sealed class CsvReader(string source, IReadOnlyList<Input> inputs, CsvOptions options) : BatchReader
{
    private readonly PartSequence _parts = new(inputs, options);
    private PartReading? _reading;
    private CopiedRows? _copy;
    private bool _hasRows;

    public override IReadOnlyList<string> ColumnNames => _parts.Names;

    /// <summary>Keeps the text of the rows of each batch, from the first one on.</summary>
    public CopiedRows Copy() => _copy = new(_parts.Form, _parts.Names);

    public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => _reading =
        (options.MaxDegreeOfParallelism ?? Environment.ProcessorCount) is > 1 and var degree && _copy is null
            ? new ParallelReading(_parts, columns, batch, degree)
            : new SequentialReading(_parts, columns, _copy);

    public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var more = _reading!.Read(batch);
        _hasRows |= batch.RowCount > 0;
        return more || _hasRows || inputs.All(static input => input.MayBeEmpty) ? more : throw new SourceFormatException(source, null, "There are no rows below the header.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reading?.Dispose();
            _parts.Dispose();
        }

        base.Dispose(disposing);
    }
}
