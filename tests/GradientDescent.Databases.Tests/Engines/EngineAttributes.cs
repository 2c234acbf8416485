using System.Reflection;
using Xunit.Sdk;

namespace GradientDescent.Databases.Tests;

/// <summary>Runs a theory with SQLite.</summary>
public sealed class OnSqliteAttribute : OnEngineAttribute
{
    protected override Engine Engine => Engine.Sqlite;
}

/// <summary>Runs a theory with DuckDB.</summary>
public sealed class OnDuckDbAttribute : OnEngineAttribute
{
    protected override Engine Engine => Engine.DuckDb;
}

/// <summary>Runs a theory with PostgreSQL. Without it the test is skipped, but where <c>CI</c> is set: there it fails.</summary>
public sealed class OnPostgreSqlAttribute : OnEngineAttribute
{
    public OnPostgreSqlAttribute() => Skip = PostgreSqlServer.SkipReason;

    protected override Engine Engine => Engine.PostgreSql;
}

[AttributeUsage(AttributeTargets.Method)]
public abstract class OnEngineAttribute : DataAttribute
{
    protected abstract Engine Engine { get; }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine]];
}
