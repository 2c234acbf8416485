using System.Data.Common;
using GradientDescent.Sql;
using Microsoft.Data.Sqlite;

namespace GradientDescent.Databases.Tests;

/// <summary>The model of a fit predicts in a database, by an expression, a query and a view.</summary>
[Collection(nameof(Databases))]
public class PredictionsOfFits(Databases databases)
{
    private static readonly Flat[] Flats = Flat.Some(400);
    private static readonly Flat.Model Model = new Flat.Trainer().Fit(Flats).Model;
    private static readonly SqlOptions Lowered = new() { ColumnNaming = static name => name.ToLowerInvariant() };

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_query_has_the_columns_and_the_predictions(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        using var reader = connection.Query(Model.ToSqlSelect(SqlDialect.Of(connection), "flats", Lowered) + " order by id");
        foreach (var flat in Flats)
        {
            Assert.True(reader.Read());
            Assert.Equal(flat.Price, reader["price"]);
            Assert.Equal(Model.Predict(flat), (double)reader["PredictedPrice"], Math.Abs(Model.Predict(flat)) * 1e-9);
        }
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_view_and_an_expression_have_the_same_predictions(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        var dialect = SqlDialect.Of(connection);
        connection.Execute(Model.ToSqlView(dialect, "priced flats", "flats", Lowered with { PredictionName = "estimate" }));

        var ofView = All(connection, $"select estimate from {RandomTable.Quoted(engine, "priced flats")} order by id");
        var ofExpression = All(connection, $"select {Model.ToSql(dialect, Lowered with { TableAlias = "f" })} from flats as f order by id");

        Assert.Equal(Flats.Length, ofView.Count);
        Assert.Equal(ofView, ofExpression);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_column_that_does_not_exist_is_an_error(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats[..2]);
        Assert.ThrowsAny<DbException>(() => All(connection, Model.ToSqlSelect(SqlDialect.Of(connection), "flats", Lowered with { ColumnNames = new Dictionary<string, string> { ["Area"] = "size" } })));
    }

    [Fact]
    public void A_connection_of_another_class_is_refused()
    {
        using var connection = new WrappedConnection();
        Assert.Equal("The SQL of a WrappedConnection is not known: choose a dialect, such as SqlDialect.PostgreSql.", Assert.Throws<NotSupportedException>(() => SqlDialect.Of(connection)).Message);
    }

    private static List<object> All(DbConnection connection, string query)
    {
        using var reader = connection.Query(query);
        List<object> values = [];
        while (reader.Read())
            values.Add(reader[0]);
        return values;
    }

    private sealed class WrappedConnection : SqliteConnection;

    /// <summary>Npgsql stores the first and the last date as infinities.</summary>
    [Theory, OnDuckDb, OnPostgreSql]
    public void An_infinite_date_is_no_error(Engine engine)
    {
        using var connection = databases.Open(engine);
        ModelProperty day = new("day", PropertyType.DateOnly), clock = new("clock", PropertyType.DateTime);
        var model = new LinearModel(new("House", new ModelProperty("Price"), [day.AsNumber(), clock.AsNumber(), day.Sine(Period.Year)]), [1, 1, 1, 1]);
        foreach (var sign in new[] { "", "-" })
        {
            var prediction = Assert.Single(All(connection, $"select {model.ToSql(SqlDialect.Of(connection))} from (select cast('{sign}infinity' as date) as day, cast('{sign}infinity' as timestamp) as clock) as houses"));
            Assert.False(prediction is double number && double.IsFinite(number));
        }
    }

    [Theory, OnSqlite, OnDuckDb]
    public void The_largest_model_that_is_written_is_computed(Engine engine)
    {
        using var connection = databases.Open(engine);
        var schema = new ModelSchema("Wide", new ModelProperty("Y"), [.. Enumerable.Range(0, 899).Select(static at => new ModelFeature(new ModelProperty($"X{at}", PropertyType.Int32) { IsNullable = true }.AsNumber().Power(2)))]);
        var model = new LinearModel(schema, [.. Enumerable.Range(0, 900).Select(static at => at / 8.0)]);
        using var command = connection.CreateCommand();
        command.CommandText = $"select {model.ToSql(SqlDialect.Of(connection))} from (select {string.Join(", ", Enumerable.Range(0, 899).Select(static at => $"{at % 3} as X{at}"))})";

        Assert.Equal(model.Predict(Enumerable.Range(0, 899).ToDictionary(static at => $"X{at}", static at => (object?)(at % 3))), command.ExecuteScalar());
    }
}
