using GradientDescent.Generators.Tests;
using RandomModels;

namespace GradientDescent.Sql.Tests;

/// <summary>The SQL of every dialect, for a reader who knows the database.</summary>
public class DialectTexts
{
    [Fact]
    public void A_view_with_every_kind_of_feature() => Snapshot.Match(Dialects.All.ToDictionary(
        static dialect => dialect.Name.Replace(" ", "", StringComparison.Ordinal) + ".sql",
        static dialect => EveryKind.Model.ToSqlView(dialect, "priced houses", "houses", new() { Schema = "sales" }) + "\n"));

    [Fact]
    public void An_expression_of_numbers()
    {
        ModelProperty bedrooms = new("Bedrooms", PropertyType.Int32), area = new("Area");
        var model = new LinearModel(new("House", new ModelProperty("Price"), [bedrooms, area.Apply(TermFunction.Log)]), [84.7, 1e-20, -46.3]);

        Assert.Equal(
            """
            CASE WHEN CAST(h."living area" AS DOUBLE) > 0
            THEN -46.3e0
                + 84.7e0 * CAST(h."bedrooms" AS DOUBLE)
                + 1E-20 * LN(CAST(h."living area" AS DOUBLE))
            END
            """.Replace("h.", "\"h\".", StringComparison.Ordinal),
            model.ToSql(SqlDialect.DuckDb, new() { TableAlias = "h", ColumnNames = new Dictionary<string, string> { ["Area"] = "living area" }, ColumnNaming = static name => name.ToLowerInvariant() }));
    }

    [Fact]
    public void A_query_has_all_columns_of_the_table()
    {
        var model = GivenModel.Of(new ModelProperty("Price"), new ModelProperty("Area"));

        Assert.Equal("SELECT *, float8 '-0.6666666666666666'\n    + float8 '-0.3333333333333333' * CAST(\"Area\" AS float8) AS \"PredictedPrice\"\nFROM \"houses\"", model.ToSqlSelect(SqlDialect.PostgreSql, "houses"));
        Assert.EndsWith("AS \"guess\"\nFROM \"sales\".\"houses\" AS \"h\"", model.ToSqlSelect(SqlDialect.PostgreSql, "houses", new() { Schema = "sales", TableAlias = "h", PredictionName = "guess" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_dialect_has_a_name_and_is_listed()
    {
        Assert.Equal(Dialects.All.Length, Dialects.All.Select(static dialect => dialect.ToString()).Distinct().Count());
        Assert.Equal(
            typeof(SqlDialect).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(SqlDialect))).OrderBy(static type => type.Name, StringComparer.Ordinal),
            Dialects.All.Select(static dialect => dialect.GetType()).OrderBy(static type => type.Name, StringComparer.Ordinal));
    }
}
