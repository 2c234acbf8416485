namespace GradientDescent.Tests.Scoring;

/// <summary>A source of rows in memory, in batches of a few rows.</summary>
internal sealed class NamedSource(IReadOnlyList<IReadOnlyDictionary<string, object?>> rows) : PropertySource
{
    public override string Name => "rows";

    public override BatchReader Open() => new Reader(rows);

    private sealed class Reader(IReadOnlyList<IReadOnlyDictionary<string, object?>> rows) : BatchReader
    {
        private const int BatchRows = 5;

        private int _next;

        public override IReadOnlyList<string> ColumnNames => [.. rows[0].Keys];

        public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch)
        {
        }

        public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
        {
            for (; batch.RowCount < BatchRows && _next < rows.Count; batch.RowCount++, _next++)
            {
                foreach (var column in batch.Columns.Where(column => rows[_next].ContainsKey(column.Name)))
                {
                    if (!column.TrySet(batch.RowCount, rows[_next][column.Name]))
                        batch.Fail(batch.RowCount, column, $"{column.Name} cannot be set");
                }
            }

            return _next < rows.Count;
        }
    }
}
