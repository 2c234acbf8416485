namespace GradientDescent.SeededRows;

/// <summary>Sales of houses that are computed from seeds. Some prices are far from the others, and some ages are missing.</summary>
public sealed class SeededSource(IReadOnlyList<int> seeds, int rows, int invalidEvery) : PropertySource
{
    private static readonly string[] Names = ["Area", "Rooms", "Age", "Price"];

    public override string Name => "seeds";

    public override BatchReader Open() => new Reader(seeds, rows, invalidEvery);

    private sealed class Reader(IReadOnlyList<int> seeds, int rows, int invalidEvery) : BatchReader
    {
        private readonly double[] _cells = new double[4];
        private IReadOnlyList<int> _indices = [];
        private int _seed = -1;
        private int _left;
        private int _row;
        private Random _random = new(0);

        public override IReadOnlyList<string> ColumnNames => Names;

        public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => _indices = columns;

        public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
        {
            while (batch.RowCount < batch.Capacity && Draw())
            {
                for (var i = 0; i < _indices.Count; i++)
                {
                    if (_indices[i] < 0)
                        continue;
                    if (double.IsNaN(_cells[_indices[i]]))
                        batch.Columns[i].SetMissing(batch.RowCount);
                    else
                        batch.Columns[i].TrySet(batch.RowCount, _cells[_indices[i]]);
                }

                if (invalidEvery > 0 && _row % invalidEvery == 0)
                    batch.Fail(batch.RowCount, null, "This row cannot be read");
                batch.RowCount++;
            }

            return _left > 0 || _seed + 1 < seeds.Count;
        }

        private bool Draw()
        {
            while (_left == 0)
            {
                if (++_seed == seeds.Count)
                    return false;
                (_left, _row, _random) = (rows, 0, new(seeds[_seed]));
            }

            _left--;
            _row++;
            var (area, count, age) = (40 + (120 * _random.NextDouble()), _random.Next(1, 7), 80 * _random.NextDouble());
            var noise = _random.NextDouble() < 0.05 ? 900 * _random.NextDouble() : 20 * _random.NextDouble();
            (_cells[0], _cells[1], _cells[2], _cells[3]) = (area, count, _random.NextDouble() < 0.1 ? double.NaN : age, 30 + (3 * area) + (15 * count) - (0.5 * age) + noise);
            return true;
        }
    }
}
