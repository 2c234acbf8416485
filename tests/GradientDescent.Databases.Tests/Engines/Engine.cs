namespace GradientDescent.Databases.Tests;

/// <summary>A database that tests are run with.</summary>
public enum Engine
{
    Sqlite,
    DuckDb,
    PostgreSql,
}
