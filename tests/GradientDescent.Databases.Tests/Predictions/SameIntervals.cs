using GradientDescent.Sql;
using GradientDescent.Statistics;

namespace GradientDescent.Databases.Tests;

/// <summary>Intervals of a fit are in a database what its summary computes.</summary>
[Collection(nameof(Databases))]
public class SameIntervals(Databases databases)
{
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
