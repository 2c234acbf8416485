using GradientDescent.Sql;

namespace GradientDescent.Databases.Tests;

/// <summary>A level is compared exactly, whatever the collation of its column ignores.</summary>
[Collection(nameof(Databases))]
public class Collations(Databases databases)
{
    private static readonly ModelProperty City = new("city", PropertyType.Text) { Levels = [new("Oslo"), new("Rome")], UnknownLevels = UnknownLevels.Other };

    private static readonly LinearModel Model = new(new("House", new ModelProperty("Price"), [City.Is("Rome"), City.IsUnknown()]), [1, 10, 100]);

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Of_a_column(Engine engine)
    {
        using var connection = databases.Open(engine);
        if (engine == Engine.PostgreSql)
            connection.Execute("create collation nocase (provider = icu, locale = 'und-u-ks-level1', deterministic = false)");
        connection.Execute("create table houses (id integer, city varchar(20) collate nocase)");
        string[] cities = ["Rome", "rome", "ROME", "Rome ", "Oslo", "oslo"];
        foreach (var (id, city) in cities.Index())
            connection.Execute($"insert into houses values ({id}, '{city}')");

        using var reader = connection.Query($"{Model.ToSqlSelect(SqlDialect.Of(connection), "houses")} order by id");
        foreach (var city in cities)
        {
            Assert.True(reader.Read());
            Assert.Equal(Model.Predict(new Dictionary<string, object?> { ["city"] = city }), reader["PredictedPrice"]);
        }
    }

    [Theory, OnDuckDb]
    public void Of_a_database(Engine engine)
    {
        using var connection = databases.Open(engine);
        connection.Execute("set default_collation = 'nocase'");
        using var reader = connection.Query($"select {Model.ToSql(SqlDialect.DuckDb)} from (select 'ROME' as city)");

        Assert.True(reader.Read());
        Assert.Equal(110.0, reader[0]);
    }
}
