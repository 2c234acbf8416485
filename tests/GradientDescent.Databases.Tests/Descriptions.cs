namespace GradientDescent.Databases.Tests;

/// <summary>Queries are described as they are: typed columns keep their types.</summary>
[Collection(nameof(Databases))]
public class Descriptions(Databases databases)
{
    private const string Query =
        "select 1 as id, cast(2.5 as double precision) as area, 'north' as side, cast('2024-02-29' as date) as sold union all select 2, null, 'south', null union all select 3, 4.5, 'north', null order by 1";

    [Theory, OnDuckDb, OnPostgreSql]
    public async Task Typed_columns_keep_their_types(Engine engine)
    {
        using var connection = databases.Open(engine);
        var source = DataReaderSource.Repeatable(connection, Query);
        var description = source.Describe();

        Assert.Equal([PropertyType.Int32, PropertyType.Double, PropertyType.Text], description.Columns.Take(3).Select(static column => column.Type));
        Assert.Contains(description["sold"].Type, (PropertyType?[])[PropertyType.DateOnly, PropertyType.DateTime]);
        Assert.Equal((true, 1, 3.5), (description["id"].IsIdentifier, description["area"].MissingCount, description["area"].Mean));
        Assert.Equal([new("north", 2), new("south", 1)], description["side"].Levels);
        Assert.Equal(description.ToString(), (await source.DescribeAsync()).ToString());
    }

    [Fact]
    public void A_column_of_values_of_several_types_has_the_type_that_fits_them()
    {
        using var connection = databases.Open(Engine.Sqlite);

        var description = DataReaderSource.Repeatable(connection, "select 1 as number, 'a' as text, 7 as large union all select 2.5, 3, 3000000000 union all select null, 'a', 8").Describe();

        Assert.Equal([PropertyType.Double, PropertyType.Text, PropertyType.Int64], description.Columns.Select(static column => column.Type));
        Assert.Equal([new("a", 2), new("3", 1)], description["text"].Levels);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public async Task Rows_of_a_query_are_described_as_objects_are(Engine engine)
    {
        using var connection = databases.Open(engine);
        var source = DataReaderSource.Repeatable(connection, House.Query);
        var expected = new House.Trainer().Describe(House.Seven).ToString();

        Assert.Equal(expected, new House.Trainer().Describe(source).ToString());
        Assert.Equal(expected, (await new House.Trainer().DescribeAsync(source)).ToString());
    }
}
