using System.Data.Common;
using DuckDB.NET.Data;
using GradientDescent.Comparison.Sources.Text;
using Microsoft.Data.Sqlite;
using nietras.SeparatedValues;

namespace GradientDescent.Comparison.Sources.Queries;

/// <summary>A table of a database with the rows of a CSV file.</summary>
internal sealed class NumberTable : IDisposable
{
    public const string Name = "numbers";

    private readonly string? _file;

    private NumberTable(DbConnection connection, string? file = null)
    {
        Connection = connection;
        _file = file;
        connection.Open();
    }

    public static string Query { get; } = $"select {string.Join(", ", RandomText.Names)} from {Name}";

    public DbConnection Connection { get; }

    /// <summary>A table in memory. DuckDB loads it from the file, with one thread, so that the order of its rows is that of the file.</summary>
    public static NumberTable DuckDb(CsvFile file)
    {
        var table = new NumberTable(new DuckDBConnection("DataSource=:memory:;threads=1"));
        table.Execute($"create table {Name} as select * from read_csv('{file.Path}')");
        return table;
    }

    /// <summary>A table in a temporary file.</summary>
    public static NumberTable Sqlite(CsvFile file)
    {
        var path = Path.GetTempFileName();
        var table = new NumberTable(new SqliteConnection($"Data Source={path};Pooling=false"), path);
        table.Execute("pragma journal_mode = off");
        table.Execute("pragma synchronous = off");
        table.Execute($"create table {Name} ({string.Join(", ", RandomText.Names.Select(static name => $"{name} real not null"))})");
        using var transaction = table.Connection.BeginTransaction();
        using var insert = table.Connection.CreateCommand();
        insert.CommandText = $"insert into {Name} values ({string.Join(", ", RandomText.Names.Select(static name => $"@{name}"))})";
        foreach (var name in RandomText.Names)
            insert.Parameters.Add(new SqliteParameter($"@{name}", SqliteType.Real));
        using var reader = Sep.Reader().FromFile(file.Path);
        foreach (var row in reader)
        {
            for (var column = 0; column < insert.Parameters.Count; column++)
                insert.Parameters[column].Value = row[column].Parse<double>();
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return table;
    }

    public void Dispose()
    {
        Connection.Dispose();
        if (_file is not null)
            File.Delete(_file);
    }

    private void Execute(string statement)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
