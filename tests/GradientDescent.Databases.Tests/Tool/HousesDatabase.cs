using System.Data.Common;
using DuckDB.NET.Data;
using GradientDescent.Tool.Tests.Commands;
using Microsoft.Data.Sqlite;

namespace GradientDescent.Databases.Tests.Tool;

/// <summary>The table of <see cref="Folder"/> in a database that gd can open: a file, or a schema of the server.</summary>
internal sealed class HousesDatabase : IDisposable
{
    private readonly DbConnection? _connection;

    public HousesDatabase(Databases databases, Engine engine)
    {
        var path = Folder.PathOf($"houses.{(engine == Engine.DuckDb ? "duckdb" : "db")}");
        var connection = engine switch
        {
            Engine.Sqlite => new SqliteConnection($"Data Source={path};Pooling=False"),
            Engine.DuckDb => new DuckDBConnection($"Data Source={path}"),
            _ => databases.Open(engine),
        };
        if (engine != Engine.PostgreSql)
            connection.Open();
        connection.Execute("create table houses(id integer, city varchar(9), area double precision, heating varchar(9), price double precision)");
        connection.Execute($"insert into houses values {string.Join(", ", Rows)}");

        // A file is opened by one process at a time. That of the server is dropped with the server.
        Name = engine == Engine.PostgreSql ? connection.ConnectionString : path;
        if (engine == Engine.PostgreSql)
            _connection = connection;
        else
            connection.Dispose();
    }

    public Folder Folder { get; } = new();

    /// <summary>The connection string, or the path of the file.</summary>
    public string Name { get; }

    private static IEnumerable<string> Rows => Folder.Table.Split('\n')[1..^1].Select(static line => line.Split(',')).Select(static cells =>
        $"({cells[0]}, '{cells[1]}', {cells[2]}, '{cells[3]}', {cells[4].Replace("NA", "null", StringComparison.Ordinal)})");

    public void Dispose()
    {
        _connection?.Dispose();
        SqliteConnection.ClearAllPools();
        Folder.Dispose();
    }
}
