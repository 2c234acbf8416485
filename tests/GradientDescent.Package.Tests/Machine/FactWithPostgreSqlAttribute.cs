using GradientDescent.Databases.Tests;

namespace GradientDescent.Package.Tests.Machine;

/// <summary>Without PostgreSQL the test is skipped, but where <c>CI</c> is set: there it fails.</summary>
public sealed class FactWithPostgreSqlAttribute : FactAttribute
{
    public FactWithPostgreSqlAttribute() => Skip = PostgreSqlServer.Programs is not null || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "There is no PostgreSQL here: install Debian's postgresql.";
}
