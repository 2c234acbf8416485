using GradientDescent.Sql;

namespace GradientDescent.Databases.Tests;

/// <summary>SQLite has no type for truth values: they are numbers or texts.</summary>
[Collection(nameof(Databases))]
public class TruthsOfSqlite(Databases databases)
{
    [Theory]
    [InlineData("'yes'")]
    [InlineData("'No '")]
    [InlineData("'TRUE'")]
    [InlineData("'f'")]
    [InlineData("'1'")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("'maybe'")]
    [InlineData("NULL")]
    public void Are_those_that_the_library_reads(string stored)
    {
        var model = new LinearModel(new("Car", new ModelProperty("Price"), [new ModelProperty("Automatic", PropertyType.Boolean)]), [7, 1]);
        using var connection = databases.Open(Engine.Sqlite);
        var values = $"(select {stored} as Automatic)";
        var read = Assert.Single(model.Predict(DataReaderSource.Repeatable(() => connection.Query($"select * from {values}"))));
        using var reader = connection.Query($"select {model.ToSql(SqlDialect.Sqlite)} from {values}");

        Assert.True(reader.Read());
        Assert.Equal(read, reader[0] as double? ?? double.NaN);
    }
}
