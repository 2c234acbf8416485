namespace GradientDescent.Databases.Tests;

/// <summary>A cell that does not have the type of its property is an error of its row, and never another number.</summary>
[Collection(nameof(Databases))]
public class InvalidCells(Databases databases)
{
    private const string NoInteger = "which is not an integer from -2147483648 to 2147483647";
    private static readonly Flat[] Flats = Flat.Some(40);

    /// <summary>A column, the value of its second row, and why that one is refused. The other rows are converted to the type of the value if the engine demands it.</summary>
    private static readonly (Engine Engine, string Column, string Value, string Others, string Fault)[] Cells =
    [
        (Engine.Sqlite, "area", "'abc'", "area", "Area is 'abc', which is not a number"),
        (Engine.Sqlite, "area", "'12,5'", "area", "Area is '12,5', which is not a number"),
        (Engine.Sqlite, "area", "x'0102'", "area", "Area is 'System.Byte[]', which is not a number"),
        (Engine.Sqlite, "area", "null", "area", "Area is missing"),
        (Engine.Sqlite, "area", "9e999", "area", "Area is ∞"),
        (Engine.Sqlite, "rooms", "2.5", "rooms", $"Rooms is '2.5', {NoInteger}"),
        (Engine.Sqlite, "rooms", "9000000000", "rooms", $"Rooms is '9000000000', {NoInteger}"),
        (Engine.Sqlite, "fee", "'12,50'", "fee", "Fee is '12,50', which is not a number"),
        (Engine.Sqlite, "balcony", "2", "balcony", "Balcony is '2', which is not true or false"),
        (Engine.Sqlite, "heating", "'Coal'", "heating", "Heating is 'Coal', which is not one of Electric, Gas, Oil"),
        (Engine.Sqlite, "heating", "1.5", "heating", "Heating is '1.5', which is not one of Electric, Gas, Oil"),
        (Engine.Sqlite, "side", "'west'", "side", "Side is \"west\", which is not one of north, south"),
        (Engine.Sqlite, "sold", "20200101", "sold", "Sold is '20200101', which is not a date such as 2024-02-29"),
        (Engine.Sqlite, "listed", "'never'", "listed", "Listed is 'never', which is not a date and time such as 2024-02-29T13:30:00"),
        (Engine.DuckDb, "area", "null", "area", "Area is missing"),
        (Engine.DuckDb, "area", "cast('nan' as double)", "area", "Area is NaN"),
        (Engine.DuckDb, "area", "'abc'", "cast(area as varchar)", "Area is 'abc', which is not a number"),
        (Engine.DuckDb, "rooms", "9000000000", "rooms", $"Rooms is '9000000000', {NoInteger}"),
        (Engine.DuckDb, "rooms", "cast(2.5 as decimal(5, 1))", "rooms", $"Rooms is '2.5', {NoInteger}"),
        (Engine.DuckDb, "rooms", "cast(2.5 as real)", "rooms", $"Rooms is '2.5', {NoInteger}"),
        (Engine.DuckDb, "sold", "date 'infinity'", "sold", "Sold cannot be read as a date such as 2024-02-29: Cannot convert infinite date value"),
        (Engine.DuckDb, "commute", "interval 2 months", "commute", "Commute cannot be read as a time span such as 1:30:00: Cannot convert a value of type DuckDBInterval"),
        (Engine.PostgreSql, "area", "null", "area", "Area is missing"),
        (Engine.PostgreSql, "area", "'abc'", "cast(area as text)", "Area is 'abc', which is not a number"),
        (Engine.PostgreSql, "area", "numeric 'nan'", "cast(area as numeric)", "Area cannot be read as a number: Numeric NaN not supported"),
        (Engine.PostgreSql, "rooms", "9000000000", "rooms", $"Rooms is '9000000000', {NoInteger}"),
        (Engine.PostgreSql, "rooms", "2.5", "rooms", $"Rooms is '2.5', {NoInteger}"),
        (Engine.PostgreSql, "fee", "numeric '1e40'", "fee", "Fee cannot be read as a number: Value was either too large or too small for a Decimal"),
        (Engine.PostgreSql, "sold", "timestamp '2024-01-01 12:00'", "cast(sold as timestamp)", "Sold is '01/01/2024 12:00:00', which is not a date such as 2024-02-29"),
        (Engine.PostgreSql, "commute", "interval '2 months'", "commute", "Commute cannot be read as a time span such as 1:30:00"),
    ];

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Are_refused_with_what_was_expected(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        Assert.All(Cells.Where(cell => cell.Engine == engine), cell =>
        {
            var thrown = Assert.Throws<InvalidRowException>(() => new Flat.Trainer().Fit(DataReaderSource.Repeatable(connection, Query(cell.Column, cell.Value, cell.Others))));
            Assert.StartsWith($"Row 1 (counting from 0) cannot be trained on: {cell.Fault}", thrown.Message, StringComparison.Ordinal);
            Assert.Equal(cell.Column, thrown.Property?.ToLowerInvariant());
        });
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Are_counted_if_their_rows_are_skipped(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        var expected = new Flat.Trainer().Fit((Flat[])[Flats[0], .. Flats[2..]]).Model.ToJson();
        Assert.All(Cells.Where(cell => cell.Engine == engine), cell =>
        {
            var fit = new Flat.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(DataReaderSource.Repeatable(connection, Query(cell.Column, cell.Value, cell.Others)));
            var reason = Assert.Single(fit.SkippedRowReasons);
            Assert.Equal((1, cell.Column, 1), (reason.RowCount, reason.Property?.ToLowerInvariant(), reason.FirstRows[0]));
            Assert.Equal(expected, fit.Model.ToJson());
        });
    }

    private static string Query(string column, string value, string others) =>
        $"select {string.Join(", ", Flat.Columns.Select(name => name == column ? $"case when id = 1 then {value} else {others} end as {name}" : name))} from flats order by id";
}
