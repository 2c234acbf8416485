using DuckDB.NET.Data;
using GradientDescent.Comparison.Sources.Queries;

namespace GradientDescent.Comparison.Sources.Contenders;

/// <summary>DuckDB scans the file and adds up the columns and their products.</summary>
internal static class DuckDbFile
{
    public static double[] Weights(string path, int threads)
    {
        using var connection = new DuckDBConnection($"DataSource=:memory:;threads={threads}");
        connection.Open();
        return NormalSums.Weights(connection, $"read_csv('{path}')");
    }
}
