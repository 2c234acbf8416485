using System.Data;
using System.Data.Common;
using DuckDB.NET.Data;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Inputs;

/// <summary>The rows of a query.</summary>
internal static class DatabaseRows
{
    private const string Name = "query";

    /// <param name="database">The database, see <see cref="DatabaseConnections"/>.</param>
    /// <param name="query">The query. It is executed for every pass over the rows.</param>
    /// <param name="format">How texts are read.</param>
    /// <exception cref="CommandException">It is no database.</exception>
    public static PropertySource Open(string database, string query, CellFormat format)
    {
        var connection = DatabaseConnections.Of(database);
        return DataReaderSource.Repeatable(() => Execute(connection, query), format, Name);
    }

    /// <summary>The rows as CSV text, which is written while it is read.</summary>
    /// <param name="database">The database.</param>
    /// <param name="query">The query.</param>
    /// <param name="format">How texts are read.</param>
    /// <exception cref="CommandException">It is no database.</exception>
    public static CsvSource OpenText(string database, string query, CellFormat format) =>
        Csv.Open(new QueryText(Execute(DatabaseConnections.Of(database), query), format.Culture), new() { Delimiter = QueryText.Delimiter, Format = format }, Name);

    /// <exception cref="CommandException">The query has no result.</exception>
    private static DbDataReader Execute(DbConnection connection, string query)
    {
        try
        {
            connection.Open();
            var command = connection.CreateCommand();
            command.CommandText = query;

            // Otherwise it computes all rows before the first one is read.
            if (command is DuckDBCommand streamed)
                streamed.UseStreamingMode = true;
            var reader = command.ExecuteReader(CommandBehavior.CloseConnection);
            return reader.FieldCount > 0 ? reader : throw CommandException.ForData("The query gives no columns: write a select.");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
