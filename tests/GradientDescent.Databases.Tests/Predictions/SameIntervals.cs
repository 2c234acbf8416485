using GradientDescent.Sql;
using GradientDescent.Statistics;
using Npgsql;
using RandomModels;

namespace GradientDescent.Databases.Tests;

/// <summary>Intervals of random models with random covariances, and of fits, are in a database what the library computes.</summary>
[Collection(nameof(Databases))]
public class SameIntervals(Databases databases)
{
    private const int Models = 40, RowsPerModel = 12;

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Of_random_models(Engine engine)
    {
        using var connection = databases.Open(engine);
        var (numbers, absent) = (0, 0);
        for (var seed = 0; seed < Models; seed++)
        {
            var model = new RandomModel(seed, SamePredictions.KindsOf(engine)).Model;
            var expected = new ExpectedInterval(model, new Random(seed));
            var options = new SqlOptions { PredictionName = "p", Interval = expected.Interval };
            var rows = SamePredictions.Rows(model.Schema, seed, engine);
            RandomTable.Create(connection, engine, model.Schema, rows, options);
            var sql = $"{model.ToSqlSelect(SamePredictions.DialectOf(engine), RandomTable.Name, options)} ORDER BY {RandomTable.Quoted(engine, RandomTable.Key)}";
            try
            {
                using var reader = connection.Query(sql);
                foreach (var row in rows)
                {
                    Assert.True(reader.Read());
                    string Message() => $"Model {seed} in {engine}: {reader["pLower"]} to {reader["pUpper"]} instead of {expected.Of(row)}\n{string.Join(", ", row)}\n{sql}";
                    if (reader["p"] is DBNull && reader["pLower"] is DBNull && reader["pUpper"] is DBNull)
                    {
                        absent++;
                        continue;
                    }

                    var (lower, upper) = expected.Bounds(row);
                    Assert.True(lower.Holds(reader["pLower"] as double?) && upper.Holds(reader["pUpper"] as double?), Message());
                    numbers += reader["pLower"] is double && reader["pUpper"] is double ? 1 : 0;
                }
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.NumericValueOutOfRange)
            {
                // A product of this model overflows, which is an error in PostgreSQL.
            }
        }

        Assert.True(numbers > Models * RowsPerModel / 4 && absent > 0, $"{numbers} intervals, {absent} absent");
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Of_a_fit(Engine engine)
    {
        var flats = Flat.Some(200);
        var fit = new Flat.Trainer().Fit(flats);
        var summary = fit.Summary();
        using var connection = databases.OpenWith(engine, flats);
        var options = new SqlOptions { ColumnNaming = static name => name.ToLowerInvariant(), Interval = new(summary.ToInference(), summary.Quantile) };
        var ofMean = options.Interval with { Kind = IntervalKind.Confidence, LowerName = "from", UpperName = "to" };
        using var reader = connection.Query($"{fit.Model.ToSqlSelect(SqlDialect.Of(connection), "flats", options)} order by id");
        using var other = databases.OpenWith(engine, flats);
        using var mean = other.Query($"{fit.Model.ToSqlSelect(SqlDialect.Of(connection), "flats", options with { Interval = ofMean })} order by id");
        foreach (var flat in flats)
        {
            Assert.True(reader.Read() && mean.Read());
            var expected = summary.Predict(Flat.Trainer.Features(flat));
            IsNear(expected.PredictionInterval, (double)reader["PredictedPriceLower"], (double)reader["PredictedPriceUpper"]);
            IsNear(expected.ConfidenceInterval, (double)mean["from"], (double)mean["to"]);
        }
    }

    /// <summary>To nine digits of its width: the covariance of the fit has no more.</summary>
    private static void IsNear(Interval expected, double lower, double upper)
    {
        var tolerance = 1e-9 * (expected.Upper - expected.Lower);
        Assert.Equal(expected.Lower, lower, tolerance);
        Assert.Equal(expected.Upper, upper, tolerance);
    }
}
