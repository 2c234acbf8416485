using GradientDescent.Sql;

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

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void The_file_of_a_model_keeps_the_names_of_the_columns(Engine engine)
    {
        using var connection = databases.Open(engine);
        var source = DataReaderSource.Repeatable(connection, "select 1.0e0 as n_bed, 3.0e0 as cost, 7 as bedrooms union all select 2, 5, 7 union all select 4, 8, 7 order by 1");
        var model = new Named.Trainer().Fit(source).Model;

        var loaded = new LinearModel(model.ToJson());

        Assert.Equal([.. model.Predict((Rows<Named>)source)], loaded.Predict(source).ToArray());
        using var command = connection.CreateCommand();
        command.CommandText = $"select {loaded.ToSql(SqlDialect.Of(connection))} from (select 2.0e0 as n_bed, 9.0e0 as \"Bedrooms\") as houses";
        Assert.Equal(model.Predict(2), Convert.ToDouble(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture), 12);
    }
}

/// <summary>A record whose columns have names of their own.</summary>
[LinearModel]
public partial record Named([Name("n_bed")] double Bedrooms, [Target, Name("cost")] double Price);
