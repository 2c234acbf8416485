namespace GradientDescent.Tool.Tests.Tables;

/// <summary>A source with two columns of any names, which no file can have.</summary>
internal sealed class TwoColumns(string first, string second) : PropertySource
{
    public override string Name => "two columns";

    public override BatchReader Open() => new Reader([first, second]);

    private sealed class Reader(IReadOnlyList<string> names) : BatchReader
    {
        public override IReadOnlyList<string> ColumnNames => names;

        public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch)
        {
        }

        public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
        {
            foreach (var column in batch.Columns)
            {
                column.TrySet(0, 1.5);
                column.TrySet(1, 2.5);
            }

            batch.RowCount = 2;
            return false;
        }
    }
}
