using GradientDescent.Generators.Tests;
using RandomModels;

namespace GradientDescent.Sql.Tests;

/// <summary>Intervals in the SQL of every dialect, and what has none.</summary>
public class Intervals
{
    private static readonly ModelProperty Area = new("Area"), Rooms = new("Rooms", PropertyType.Int32);

    private static readonly LinearModel Model = GivenModel.Of(new ModelProperty("Price").Apply(TermFunction.Log), Area.Apply(TermFunction.Log), Rooms);

    private static readonly SqlInterval Interval = new(new([4, 0, -2, 0, 1, -3, -2, -3, 11], 0.25, 20), 2);

    [Fact]
    public void A_query_with_an_interval() => Snapshot.Match(Dialects.All.Where(static dialect => dialect != SqlDialect.ClickHouse).ToDictionary(
        static dialect => dialect.Name.Replace(" ", "", StringComparison.Ordinal) + ".sql",
        static dialect => Model.ToSqlSelect(dialect, "houses", new() { Interval = Interval }) + "\n"));

    [Fact]
    public void Columns_are_called_after_the_prediction_or_as_chosen()
    {
        SqlOptions options = new() { PredictionName = "guess", Interval = Interval };
        string[] Names(SqlOptions given) => [.. Model.ToSqlSelect(SqlDialect.DuckDb, "houses", given).Split(" AS \"").Skip(1).Select(static text => text[..text.IndexOf('"', StringComparison.Ordinal)])];

        Assert.Equal(["guess", "guessLower", "guessUpper"], Names(options));
        Assert.Equal(["guess", "from", "to"], Names(options with { Interval = Interval with { LowerName = "from", UpperName = "to" } }));
        Assert.Equal(["guess"], Names(options with { Interval = null }));
    }

    [Fact]
    public void A_confidence_interval_is_narrower_by_the_residual_variance()
    {
        var (lower, _) = Model.ToSqlInterval(SqlDialect.DuckDb, Interval);
        var (ofMean, _) = Model.ToSqlInterval(SqlDialect.DuckDb, Interval with { Kind = IntervalKind.Confidence });

        Assert.Contains("SQRT(1.25e0 + ", lower, StringComparison.Ordinal);
        Assert.Equal(lower.Replace("SQRT(1.25e0 + ", "SQRT(1e0 + ", StringComparison.Ordinal), ofMean);
    }

    [Fact]
    public void A_database_without_such_queries_is_refused() => Assert.Equal(
        "ClickHouse cannot compute an interval, which needs a query that refers to the columns of a row around it: compute it in C#.",
        Assert.Throws<NotSupportedException>(static () => Model.ToSqlInterval(SqlDialect.ClickHouse, Interval)).Message);

    [Fact]
    public void The_covariance_is_that_of_the_model()
    {
        Assert.StartsWith("The covariance has 4 numbers, but the 3 weights of House need 9", Assert.Throws<ArgumentException>(static () => Model.ToSqlInterval(SqlDialect.DuckDb, new(new([1, 0, 0, 1], 1, 5), 2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => new SqlInterval(new([double.NaN], 1, 5), 2));
        Assert.Throws<ArgumentException>(static () => new SqlInterval(new([1], -1, 5), 2));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new SqlInterval(new([1], 1, 5), 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Interval with { Kind = (IntervalKind)2 });
    }
}
