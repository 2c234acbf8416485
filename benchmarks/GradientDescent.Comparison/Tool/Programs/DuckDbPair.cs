using System.Globalization;
using DuckDB.NET.Data;

namespace GradientDescent.Comparison.Tool.Programs;

/// <summary>What DuckDB can compute of a regression: that of one variable.</summary>
internal static class DuckDbPair
{
    public const string Command = "duckdb-pair";

    public static int Run(string path, int threads)
    {
        using var connection = new DuckDBConnection($"DataSource=:memory:;threads={threads}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select regr_slope(Price, Area), regr_intercept(Price, Area), regr_r2(Price, Area) from read_csv('{path}')";
        using var reader = command.ExecuteReader();
        reader.Read();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slope {reader.GetDouble(0):R}, intercept {reader.GetDouble(1):R}, R² {reader.GetDouble(2):R}"));
        return 0;
    }
}
