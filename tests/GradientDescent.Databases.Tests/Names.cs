namespace GradientDescent.Databases.Tests;

/// <summary>Columns of a query are found by the names of the properties.</summary>
[Collection(nameof(Databases))]
public class Names(Databases databases)
{
    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_missing_column_is_refused_with_the_nearest_names(Engine engine)
    {
        using var connection = databases.Open(engine);
        var source = DataReaderSource.Repeatable(connection, "select 1 as bed_room, 2 as prize, 3 as id", name: "houses");

        var thrown = Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(source));

        Assert.StartsWith("houses: There is no column for Bedrooms (the nearest is 'bed_room'), Price (the nearest is 'prize'). The columns are bed_room, prize, id.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Case_and_underscores_do_not_matter(Engine engine)
    {
        using var connection = databases.Open(engine);
        var source = DataReaderSource.Repeatable(connection, $"select price as \"PRICE\", 1 as id, bedrooms as bed_rooms from ({House.Query}) as houses");

        Assert.Equal(new House.Trainer().Fit(House.Seven).Model.ToJson(), new House.Trainer().Fit(source).Model.ToJson());
    }
}
