using System.Data.Common;

namespace GradientDescent.Databases.Tests;

internal static class Statements
{
    public static void Execute(this DbConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>The command is not disposed, because SQLite closes the reader with it.</summary>
    public static DbDataReader Query(this DbConnection connection, string query)
    {
        var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteReader();
    }
}
