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
}
