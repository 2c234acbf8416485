namespace GradientDescent.Tests.RowReading;

/// <summary>A source of one's own that ignores that a value was refused gets no 0 for it: the row is invalid.</summary>
public class RefusedCellTests
{
    [Fact]
    public void A_refused_value_makes_its_row_invalid()
    {
        var model = new LinearModel(new ModelSchema("M", new ModelProperty("Y"), [new ModelProperty("X", PropertyType.Int64)]), [1.0, 0.0]);

        Assert.Equal([1, double.NaN, 3, double.NaN, 9007199254740991], model.Predict(new Values(1, 2.5, 3, "many", 9007199254740991.0)).Select(static number => number).ToArray());
    }

    [Theory]
    [InlineData(PropertyType.Int64, 9007199254740991.0, 9007199254740991)]
    [InlineData(PropertyType.Int64, 2147483648f, 2147483648)]
    [InlineData(PropertyType.Decimal, 0.12345678901234568, 0.12345678901234568)]
    [InlineData(PropertyType.Decimal, 0.1f, 0.1)]
    public void No_digit_of_a_number_is_lost(PropertyType type, object value, double expected)
    {
        var model = new LinearModel(new ModelSchema("M", new ModelProperty("Y"), [new ModelProperty("X", type)]), [1.0, 0.0]);

        Assert.Equal(expected, model.Predict(new Values(value)).Single());
        Assert.Equal(expected, model.Predict(new Dictionary<string, object?> { ["X"] = value }));
    }

    private sealed class Values(params object[] values) : PropertySource
    {
        public override string Name => "values";

        public override BatchReader Open() => new Reader(values);

        private sealed class Reader(object[] values) : BatchReader
        {
            public override IReadOnlyList<string> ColumnNames => ["X"];

            public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch)
            {
            }

            public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
            {
                foreach (var value in values)
                    batch.Columns[0].TrySet(batch.RowCount++, value);
                return false;
            }
        }
    }
}
