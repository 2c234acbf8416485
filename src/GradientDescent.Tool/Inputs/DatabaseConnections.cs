using System.Data.Common;
using DuckDB.NET.Data;
using GradientDescent.Tool.Output;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GradientDescent.Tool.Inputs;

/// <summary>Finds out which database a text names: PostgreSQL, or a file of SQLite or DuckDB.</summary>
internal static class DatabaseConnections
{
    /// <summary>The address of a DuckDB without a file of its own, for queries of files such as <c>select * from 'sales.parquet'</c>.</summary>
    private const string DuckDbScheme = "duckdb:";

    private static readonly string[] SqliteExtensions = [".db", ".sqlite", ".sqlite3"];
    private static readonly string[] DuckDbExtensions = [".duckdb", ".ddb"];

    /// <param name="database">A connection string, the address of a database, or the path of a file.</param>
    /// <exception cref="CommandException">It is none of them, or there is no such file.</exception>
    public static DbConnection Of(string database)
    {
        try
        {
            return Find(database);
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw CommandException.ForUsage($"The connection string cannot be used: {error.Message}", error);
        }
    }

    private static DbConnection Find(string database)
    {
        if (database.StartsWith(DuckDbScheme, StringComparison.OrdinalIgnoreCase))
            return DuckDb(database[DuckDbScheme.Length..]);
        if (IsFile(database, DuckDbExtensions))
            return DuckDb(database);
        if (IsFile(database, SqliteExtensions))
            return Sqlite(new SqliteConnectionStringBuilder { DataSource = database });
        if (Uri.TryCreate(database, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql")
            return PostgreSql(OfAddress(address).ConnectionString);
        var parts = new DbConnectionStringBuilder { ConnectionString = database };
        return parts.ContainsKey("Host") || parts.ContainsKey("Server") ? PostgreSql(database)
            : parts.ContainsKey("Data Source") || parts.ContainsKey("Filename") ? Sqlite(new SqliteConnectionStringBuilder(database))
            : throw CommandException.ForUsage("The connection string names no database: write Host=…;Database=… for PostgreSQL, or the path of a file .db or .sqlite for SQLite, or .duckdb for DuckDB.");
    }

    private static bool IsFile(string database, string[] extensions) =>
        !database.Contains('=') && extensions.Any(extension => database.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Opens a file that is there: SQLite would create one.</summary>
    private static SqliteConnection Sqlite(SqliteConnectionStringBuilder parts)
    {
        if (parts.Mode != SqliteOpenMode.Memory && !parts.DataSource.StartsWith(":memory:", StringComparison.Ordinal))
            RequireFile(parts.DataSource);
        if (parts.Mode == SqliteOpenMode.ReadWriteCreate)
            parts.Mode = SqliteOpenMode.ReadOnly;
        return new(parts.ConnectionString);
    }

    /// <param name="path">The path of a file; empty for a database in memory.</param>
    private static DuckDBConnection DuckDb(string path)
    {
        DuckDbLibrary.Require();
        if (path.Length == 0)
            return new("Data Source=:memory:");
        RequireFile(path);
        return new(new DbConnectionStringBuilder { ["Data Source"] = path, ["access_mode"] = "read_only" }.ConnectionString);
    }

    private static void RequireFile(string path)
    {
        if (!File.Exists(path))
            throw CommandException.ForData($"There is no file {path}.");
    }

    /// <summary>The full data source would bring in all types of PostgreSQL, and twice the code.</summary>
    private static NpgsqlConnection PostgreSql(string connection) => new NpgsqlSlimDataSourceBuilder(connection).EnableTransportSecurity().Build().CreateConnection();

    private static NpgsqlConnectionStringBuilder OfAddress(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var parts = new NpgsqlConnectionStringBuilder { Host = address.Host, Database = address.AbsolutePath.Trim('/') };
        if (address.Port > 0)
            parts.Port = address.Port;
        if (user[0].Length > 0)
            parts.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            parts.Password = Uri.UnescapeDataString(user[1]);
        return parts;
    }
}
