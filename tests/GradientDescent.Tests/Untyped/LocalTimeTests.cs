namespace GradientDescent.Tests.Untyped;

/// <summary>These tests change the time zone of the process, so that no others run beside them.</summary>
[CollectionDefinition(nameof(LocalTimeTests), DisableParallelization = true)]
public sealed class OfTheTimeZone;

/// <summary>A <see cref="DateTime"/> given for a <see cref="DateTimeOffset"/>.</summary>
[Collection(nameof(LocalTimeTests))]
public sealed class LocalTimeTests : IDisposable
{
    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

    public LocalTimeTests() => SetZone("Asia/Tokyo");

    public void Dispose() => SetZone(_zone);

    [Theory]
    [InlineData(DateTimeKind.Local, 738945.125)]
    [InlineData(DateTimeKind.Utc, 738945.5)]
    [InlineData(DateTimeKind.Unspecified, 738945.5)]
    public void A_local_time_keeps_its_instant(DateTimeKind kind, double days) => Assert.Equal(days, Days(new DateTime(2024, 3, 1, 12, 0, 0, kind)));

    [Fact]
    public void It_is_the_instant_of_the_conversion_of_CSharp()
    {
        var local = new DateTime(2024, 3, 1, 7, 30, 0, DateTimeKind.Local);

        Assert.Equal(Days((DateTimeOffset)local), Days(local));
    }

    [Fact]
    public void A_local_time_without_a_UTC_is_refused() => Assert.Equal(double.NaN, Days(new DateTime(1, 1, 1, 3, 0, 0, DateTimeKind.Local)));

    private static double Days(object time) =>
        new LinearModel(new ModelSchema("M", new ModelProperty("Y"), [new ModelProperty("X", PropertyType.DateTimeOffset)]), [1.0, 0.0]).Predict(new OneCell(time)).Single();

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    /// <summary>A source with one row and one column.</summary>
    private sealed class OneCell(object value) : PropertySource
    {
        public override string Name => "cell";

        public override BatchReader Open() => new Reader(value);

        private sealed class Reader(object value) : BatchReader
        {
            public override IReadOnlyList<string> ColumnNames => ["X"];

            public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch)
            {
            }

            public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
            {
                batch.RowCount = 1;
                batch.Columns[0].TrySet(0, value);
                return false;
            }
        }
    }
}
