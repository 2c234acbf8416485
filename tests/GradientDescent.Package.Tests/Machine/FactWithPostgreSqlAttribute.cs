using GradientDescent.Databases.Tests;

namespace GradientDescent.Package.Tests.Machine;

/// <summary>Without PostgreSQL the test is skipped, but where <c>CI</c> is set: there it fails.</summary>
public sealed class FactWithPostgreSqlAttribute : FactAttribute
{
    public FactWithPostgreSqlAttribute() => Skip = PostgreSqlServer.SkipReason;
}
