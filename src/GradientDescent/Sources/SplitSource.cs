namespace GradientDescent.Sources;

/// <summary>The training rows or the test rows of a source.</summary>
/// <param name="source">The source.</param>
/// <param name="split">Divides its rows.</param>
/// <param name="isTest">Whether these are the test rows.</param>
internal sealed class SplitSource(PropertySource source, RowSplit split, bool isTest) : PropertySource
{
    public override string Name => source.Name;

    public override CellFormat Format => source.Format;

    public override bool CanReadAsync => source.CanReadAsync;

    public override async ValueTask<BatchReader> OpenAsync(CancellationToken cancellationToken) =>
        new Reader(await source.OpenAsync(cancellationToken).ConfigureAwait(false), split, isTest);

    public override BatchReader Open() => new Reader(source.Open(), split, isTest);

    private sealed class Reader(BatchReader reader, RowSplit split, bool isTest) : BatchReader
    {
        private long _read;

        public override IReadOnlyList<string> ColumnNames => reader.ColumnNames;

        public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => reader.Bind(columns, batch);

        public override bool Read(PropertyBatch batch, CancellationToken cancellationToken) => Kept(reader.Read(batch, cancellationToken), batch);

        public override async ValueTask<bool> ReadAsync(PropertyBatch batch, CancellationToken cancellationToken) =>
            Kept(await reader.ReadAsync(batch, cancellationToken).ConfigureAwait(false), batch);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                reader.Dispose();
            base.Dispose(disposing);
        }

        private bool Kept(bool more, PropertyBatch batch)
        {
            var (first, rows) = (_read, batch.RowCount);
            _read += rows;
            batch.Keep(row => split.IsTest(first + row) == isTest);
            return more;
        }
    }
}
