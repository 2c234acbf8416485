using System.Data.Common;
using GradientDescent.Tool.Output;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GradientDescent.Tool.Inputs;

/// <summary>The rows of a query: of PostgreSQL, or of a file of SQLite.</summary>
internal static class DatabaseRows
{
    private static readonly string[] FileExtensions = [".db", ".sqlite", ".sqlite3"];

    /// <param name="database">A connection string, the address of a PostgreSQL database, or the path of a file of SQLite.</param>
    /// <param name="query">The query.</param>
    /// <exception cref="CommandException">It is no connection string.</exception>
    public static PropertySource Open(string database, string query)
    {
        try
        {
            return DataReaderSource.Repeatable(ConnectionOf(database), query);
        }
        catch (ArgumentException error)
        {
            throw CommandException.ForUsage($"The connection string cannot be used: {error.Message}", error);
        }
    }

    private static DbConnection ConnectionOf(string database)
    {
        if (FileExtensions.Any(extension => database.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) && !database.Contains('='))
            return OfFile(new SqliteConnectionStringBuilder { DataSource = database });
        if (Uri.TryCreate(database, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql")
            return PostgreSql(OfAddress(address).ConnectionString);
        var parts = new DbConnectionStringBuilder { ConnectionString = database };
        return parts.ContainsKey("Host") || parts.ContainsKey("Server") ? PostgreSql(database)
            : parts.ContainsKey("Data Source") || parts.ContainsKey("Filename") ? OfFile(new SqliteConnectionStringBuilder(database))
            : throw CommandException.ForUsage("The connection string names no database: write Host=…;Database=… for PostgreSQL, or the path of a file .db or .sqlite for SQLite.");
    }

    /// <summary>Opens a file that is there: SQLite would create one.</summary>
    private static SqliteConnection OfFile(SqliteConnectionStringBuilder parts)
    {
        if (parts.Mode != SqliteOpenMode.Memory && !parts.DataSource.StartsWith(":memory:", StringComparison.Ordinal) && !File.Exists(parts.DataSource))
            throw CommandException.ForData($"There is no file {parts.DataSource}.");
        if (parts.Mode == SqliteOpenMode.ReadWriteCreate)
            parts.Mode = SqliteOpenMode.ReadOnly;
        return new(parts.ConnectionString);
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
