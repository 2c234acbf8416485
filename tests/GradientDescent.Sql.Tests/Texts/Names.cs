using RandomModels;

namespace GradientDescent.Sql.Tests;

/// <summary>Names are quoted and levels are literals, so that none of them can be a command.</summary>
public class Names
{
    private const string Command = "x\"; drop table y; --";

    /// <summary>A name and a level with a quote of every kind, a backslash and a new line, as each dialect writes them.</summary>
    private static readonly (SqlDialect Dialect, string Name, string Level)[] Written =
    [
        (SqlDialect.PostgreSql, """
            "a""b`c]d\"
            """, "E'a''\\\\\nb'"),
        (SqlDialect.DuckDb, """
            "a""b`c]d\"
            """, "'a''\\\nb'"),
        (SqlDialect.Sqlite, """
            `a"b``c]d\`
            """, "'a''\\\nb'"),
        (SqlDialect.SqlServer, """
            [a"b`c]]d\]
            """, "N'a''\\' + N'\nb|'"),
        (SqlDialect.MySql, """
            `a"b``c]d\`
            """, "CAST(_utf8mb4 X'61275C0A62' AS BINARY)"),
        (SqlDialect.Spark, """
            `a"b``c]d\`
            """, "'a\\'\\\\\\nb'"),
        (SqlDialect.Trino, """
            "a""b`c]d\"
            """, "'a''\\\nb'"),
        (SqlDialect.Snowflake, """
            "a""b`c]d\"
            """, "'a\\'\\\\\\nb'"),
        (SqlDialect.BigQuery, """
            `a"b\`c]d\\`
            """, "'a\\'\\\\\\nb'"),
        (SqlDialect.ClickHouse, """
            `a"b\`c]d\\`
            """, "'a\\'\\\\\\nb'"),
    ];

    [Fact]
    public void Are_written_as_the_dialect_quotes_them()
    {
        Assert.Equal(Dialects.All, Written.Select(static written => written.Dialect));
        var city = new ModelProperty("a\"b`c]d\\", PropertyType.Text) { Levels = [new("other"), new("a'\\\nb")], UnknownLevels = UnknownLevels.Reference };
        var model = GivenModel.Of(new ModelProperty("Price"), city.Is("a'\\\nb"));
        Assert.All(Written, written =>
        {
            var sql = model.ToSql(written.Dialect);
            Assert.Contains($"{written.Name} IS NOT NULL", sql, StringComparison.Ordinal);
            Assert.Contains($"= {written.Level} THEN 1", sql, StringComparison.Ordinal);
        });
    }

    /// <summary>Spark would replace it by a variable of the machine, before it reads the query.</summary>
    [Fact]
    public void A_level_is_no_variable_of_Spark()
    {
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [new("other"), new("${env:HOME}")] };

        Assert.Contains("= '\\u0024{env:HOME}' THEN 1", GivenModel.Of(new ModelProperty("Price"), city.Is("${env:HOME}")).ToSql(SqlDialect.Spark), StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_is_a_name()
    {
        var model = GivenModel.Of(new ModelProperty(Command), new ModelProperty("Area"));
        var sql = model.ToSqlView(SqlDialect.Trino, Command, Command, new() { Schema = Command, TableAlias = Command });

        Assert.Equal(8, sql.Split("x\"\"; drop table y; --\"").Length);
        Assert.DoesNotContain(Command, sql, StringComparison.Ordinal);
    }
}
