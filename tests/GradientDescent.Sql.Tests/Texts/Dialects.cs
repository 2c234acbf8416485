using System.Reflection;

namespace GradientDescent.Sql.Tests;

internal static class Dialects
{
    public static SqlDialect[] All { get; } =
        [.. typeof(SqlDialect).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static property => property.GetValue(null)).OfType<SqlDialect>()];
}
