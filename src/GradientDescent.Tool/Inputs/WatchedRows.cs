namespace GradientDescent.Tool.Inputs;

/// <summary>Rows that report how many of them have been read.</summary>
/// <param name="rows">The rows.</param>
/// <param name="begin">Called when a pass begins. It returns what receives the number of rows read in it so far.</param>
internal sealed class WatchedRows(PropertySource rows, Func<IProgress<long>> begin) : PropertySource
{
    public override string Name => rows.Name;

    public override bool IsRepeatable => rows.IsRepeatable;

    public override CellFormat Format => rows.Format;

    public override long? Count => rows.Count;

    public override BatchReader Open() => new Reader(rows.Open(), begin());

    private sealed class Reader(BatchReader reader, IProgress<long> progress) : BatchReader
    {
        private long _rows;

        public override IReadOnlyList<string> ColumnNames => reader.ColumnNames;

        public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => reader.Bind(columns, batch);

        public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
        {
            var more = reader.Read(batch, cancellationToken);
            progress.Report(_rows += batch.RowCount);
            return more;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                reader.Dispose();
            base.Dispose(disposing);
        }
    }
}
