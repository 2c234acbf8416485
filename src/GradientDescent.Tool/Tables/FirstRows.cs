namespace GradientDescent.Tool.Tables;

/// <summary>The first rows of a source, as a sample that is read quickly.</summary>
/// <param name="source">The source.</param>
/// <param name="count">The largest number of rows.</param>
internal sealed class FirstRows(PropertySource source, long count) : PropertySource
{
    public override string Name => source.Name;

    public override bool IsRepeatable => source.IsRepeatable;

    public override CellFormat Format => source.Format;

    public override BatchReader Open() => new Reader(source.Open(), count);

    private sealed class Reader(BatchReader reader, long count) : BatchReader
    {
        private long _left = count;

        public override IReadOnlyList<string> ColumnNames => reader.ColumnNames;

        public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => reader.Bind(columns, batch);

        public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
        {
            var more = reader.Read(batch, cancellationToken);
            batch.RowCount = (int)Math.Min(batch.RowCount, _left);
            _left -= batch.RowCount;
            return more && _left > 0;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                reader.Dispose();
            base.Dispose(disposing);
        }
    }
}
