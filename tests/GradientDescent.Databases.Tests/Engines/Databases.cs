using System.Data.Common;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GradientDescent.Databases.Tests;

/// <summary>Opens databases, each of them empty.</summary>
public sealed class Databases : IDisposable
{
    private readonly Lazy<PostgreSqlServer> _postgreSql = new(static () => new());
    private int _schemas;

    public DbConnection Open(Engine engine)
    {
        DbConnection connection = engine switch
        {
            Engine.Sqlite => new SqliteConnection("Data Source=:memory:"),
            Engine.DuckDb => new DuckDBConnection("Data Source=:memory:"),
            _ => new NpgsqlConnection($"{_postgreSql.Value.ConnectionString};Search Path=test{++_schemas}"),
        };
        connection.Open();
        if (engine == Engine.PostgreSql)
            connection.Execute($"create schema test{_schemas}");
        return connection;
    }

    public DbConnection OpenWith(Engine engine, IReadOnlyList<Flat> flats)
    {
        var connection = Open(engine);
        connection.Execute(Flat.Table);
        foreach (var some in flats.Index().Chunk(500))
            connection.Execute($"insert into flats values {string.Join(", ", some.Select(static row => row.Item.Values(row.Index)))}");
        return connection;
    }

    public void Dispose()
    {
        if (!_postgreSql.IsValueCreated)
            return;
        NpgsqlConnection.ClearAllPools();
        _postgreSql.Value.Dispose();
    }
}

/// <summary>The tests of one collection share a server, and run one after another.</summary>
[CollectionDefinition(nameof(Databases))]
public sealed class SharedDatabases : ICollectionFixture<Databases>;
