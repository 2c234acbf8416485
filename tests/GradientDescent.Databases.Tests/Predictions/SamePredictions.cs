using System.Data.Common;
using System.Globalization;
using GradientDescent.Sql;
using Npgsql;
using RandomModels;

namespace GradientDescent.Databases.Tests;

/// <summary>
/// Random models predict in a database what <c>Predict</c> predicts. <c>SQL_MODELS=5000 dotnet test -c Release tests/GradientDescent.Databases.Tests --filter SamePredictions</c> tries more.
/// </summary>
[Collection(nameof(Databases))]
public class SamePredictions(Databases databases)
{
    private const int RowsPerModel = 12;

    /// <summary>A smaller exponential is NULL in PostgreSQL.</summary>
    private const double Underflow = 1e-307;

    private static readonly int Models = int.Parse(Environment.GetEnvironmentVariable("SQL_MODELS") ?? "300", CultureInfo.InvariantCulture);

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Of_random_models(Engine engine)
    {
        using var connection = databases.Open(engine);
        var (numbers, exact, absent, overflows) = (0, 0, 0, 0);
        for (var seed = 0; seed < Models; seed++)
        {
            var random = new RandomModel(seed, KindsOf(engine));
            var options = new SqlOptions { Enums = (EnumStorage)(seed % 2) };
            var rows = Rows(random.Model.Schema, seed, engine);
            if (Predict(connection, engine, random.Model, rows, options) is not { } predictions)
            {
                overflows++;
                continue;
            }

            foreach (var (row, actual) in rows.Zip(predictions))
            {
                var expected = ExpectedPrediction.Of(random.Model, row) ?? double.NaN;
                string Message() => $"Model {seed}: {expected:R} is {actual:R} in {engine}\n{random.Model}\n{string.Join(", ", row)}\n{random.Model.ToSql(DialectOf(engine), options)}";
                if (actual is not { } number)
                {
                    Assert.True(random.HasComputed || !double.IsFinite(expected) || !ExpectedPrediction.TermsOf(random.Model, row).All(double.IsFinite) || Math.Abs(expected) < Underflow, Message());
                    absent++;
                    continue;
                }

                Assert.True(number.Equals(expected) || (!random.IsExact && Math.Abs(number - expected) <= ExpectedPrediction.Tolerance(random.Model, row)), Message());
                (numbers, exact) = (numbers + 1, exact + (number.Equals(expected) ? 1 : 0));
            }
        }

        Assert.True(numbers > Models * RowsPerModel / 4 && exact > numbers / 2 && absent > 0 && overflows <= Models / 50, $"{numbers} numbers, {exact} of them with all bits, {absent} absent, {overflows} models with an overflow");
    }

    internal static SqlDialect DialectOf(Engine engine) => engine switch
    {
        Engine.Sqlite => SqlDialect.Sqlite,
        Engine.DuckDb => SqlDialect.DuckDb,
        _ => SqlDialect.PostgreSql,
    };

    /// <summary>The texts of SQLite hold ticks and offsets, but it has no <c>float</c>.</summary>
    internal static ValueKinds KindsOf(Engine engine) => new(HasSingle: engine != Engine.Sqlite, HasTicks: engine == Engine.Sqlite, HasOffsets: engine == Engine.Sqlite);

    internal static Dictionary<string, object?>[] Rows(ModelSchema schema, int seed, Engine engine)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, RowsPerModel).Select(_ => RandomRows.Of(schema, random, KindsOf(engine)))];
    }

    /// <summary>The predictions of the rows; null if a product overflows, which is an error in PostgreSQL.</summary>
    private static List<double?>? Predict(DbConnection connection, Engine engine, LinearModel model, Dictionary<string, object?>[] rows, SqlOptions options)
    {
        RandomTable.Create(connection, engine, model.Schema, rows, options);
        try
        {
            using var reader = connection.Query(model.ToSqlSelect(DialectOf(engine), RandomTable.Name, options with { PredictionName = "the prediction" }) + $" ORDER BY {RandomTable.Quoted(engine, RandomTable.Key)}");
            List<double?> predictions = [];
            while (reader.Read())
                predictions.Add(reader["the prediction"] is double value ? value : null);
            return predictions;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.NumericValueOutOfRange)
        {
            return null;
        }
    }
}
