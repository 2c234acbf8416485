using GradientDescent.Sql;

namespace GradientDescent.Databases.Tests;

/// <summary>Dates and times of SQLite are texts in ISO 8601, whichever program has written them.</summary>
[Collection(nameof(Databases))]
public class DatesOfSqlite(Databases databases)
{
    [Theory]
    [InlineData(PropertyType.DateOnly, "2024-05-06 13:00:00", "2024-05-06")]
    [InlineData(PropertyType.DateTime, "2024-05-06T13:00:00.25Z", "2024-05-06T13:00:00.25")]
    [InlineData(PropertyType.DateTimeOffset, "2024-05-06T13:00:00Z", "2024-05-06T13:00:00+00:00")]
    [InlineData(PropertyType.DateTimeOffset, "2024-05-06T13:00:00.5Z", "2024-05-06T13:00:00.5+00:00")]
    [InlineData(PropertyType.DateTimeOffset, "2024-05-06 13:00:00", "2024-05-06T13:00:00+00:00")]
    [InlineData(PropertyType.DateTimeOffset, "2024-05-06 13:00:00.5-05:30", "2024-05-06T13:00:00.5-05:30")]
    public void Are_read_in_every_form(PropertyType type, string stored, string value)
    {
        var model = new LinearModel(new("House", new ModelProperty("Price"), [new ModelProperty("sold", type).AsNumber()]), [1, 0]);
        using var connection = databases.Open(Engine.Sqlite);
        using var reader = connection.Query($"select {model.ToSql(SqlDialect.Sqlite)} from (select '{stored}' as sold)");

        Assert.True(reader.Read());
        Assert.Equal(model.Predict(new Dictionary<string, object?> { ["sold"] = value }), reader[0]);
    }
}
