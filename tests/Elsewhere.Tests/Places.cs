using System.Data.Common;
using DuckDB.NET.Data;
using GradientDescent;
using GradientDescent.Databases.Tests;
using GradientDescent.Onnx;
using GradientDescent.Onnx.Tests;
using GradientDescent.Sql;
using GradientDescent.Tests.Scripts;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Elsewhere.Tests;

/// <summary>The predictions of the homes, everywhere that the model can be taken.</summary>
internal static class Places
{
    /// <summary>The name of each place, and its predictions in the order of the homes.</summary>
    public static IEnumerable<(string Name, double[] Predictions)> Of(Home.Model model)
    {
        var untyped = new LinearModel(model.ToJson());
        yield return ("C#", [.. ModelRows.Homes.Select(PredictPrinted)]);
        yield return ("`LinearModel`", [.. ModelRows.Named.Select(untyped.Predict)]);
        yield return ("Python", InLanguage(Interpreter.Python, model));
        yield return ("JavaScript", InLanguage(Interpreter.Node, model));
        yield return ("ONNX Runtime", OnnxRun.Of(model.ToOnnx(), "Price", untyped.Schema, ModelRows.Named));
        using var sqlite = new SqliteConnection("Data Source=:memory:");
        yield return ("SQLite", InDatabase(sqlite, Engine.Sqlite, model));
        using var duckDb = new DuckDBConnection("Data Source=:memory:");
        yield return ("DuckDB", InDatabase(duckDb, Engine.DuckDb, model));
        using var server = new PostgreSqlServer();
        using var postgreSql = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        yield return ("PostgreSQL", InDatabase(postgreSql, Engine.PostgreSql, model));
    }

    /// <summary>By the file of the page that <c>ToCSharp</c> wrote.</summary>
    private static double PredictPrinted(Home home) => PredictHome.PredictPrice(
        home.Area, home.Rooms, home.Distance, home.Garden, (int)home.Heating, (int)home.Extras, home.Side, home.City, home.Lift, home.Noise, home.Floor, home.Sold);

    private static double[] InLanguage(Interpreter interpreter, Home.Model model)
    {
        var predictions = interpreter.Run([interpreter.Print(model, "predict")], ModelRows.Named.Select(row => interpreter.CallOf("predict", ((ILinearModel)model).Schema, row)));
        return [.. predictions.Select(static prediction => prediction!.Value)];
    }

    private static double[] InDatabase(DbConnection connection, Engine engine, Home.Model model)
    {
        connection.Open();
        var options = new SqlOptions { Enums = EnumStorage.Number };
        RandomTable.Create(connection, engine, ((ILinearModel)model).Schema, ModelRows.Named, options);
        using var reader = connection.Query($"{model.ToSqlSelect(SqlDialect.Of(connection), RandomTable.Name, options)} ORDER BY {RandomTable.Quoted(engine, RandomTable.Key)}");
        List<double> predictions = [];
        while (reader.Read())
            predictions.Add((double)reader["PredictedPrice"]);
        return [.. predictions];
    }
}
