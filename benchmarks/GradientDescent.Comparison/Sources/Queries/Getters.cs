using System.Data.Common;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Sources.Queries;

/// <summary>Only reading: the typed getter of every cell of a query is called, and the numbers of each column are added up.</summary>
internal static class Getters
{
    /// <param name="connection">An open connection.</param>
    /// <param name="query">A query of numbers.</param>
    /// <param name="asksForNulls">Whether each cell is first asked whether it is null, as is necessary if one may be.</param>
    public static double[] Sums(DbConnection connection, string query, bool asksForNulls)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var sums = new double[RandomText.Features + 1];
        while (reader.Read())
        {
            for (var column = 0; column < sums.Length; column++)
            {
                if (!asksForNulls || !reader.IsDBNull(column))
                    sums[column] += reader.GetDouble(column);
            }
        }

        return sums;
    }
}
