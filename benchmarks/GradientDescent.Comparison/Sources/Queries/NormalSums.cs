using System.Data.Common;
using System.Globalization;
using GradientDescent.Comparison.Sources.Text;
using MathNet.Numerics.LinearAlgebra;

namespace GradientDescent.Comparison.Sources.Queries;

/// <summary>Least squares by a database: one query adds up the columns and their products, and the normal equations are solved here.</summary>
internal static class NormalSums
{
    private static readonly IReadOnlyList<string> Columns = RandomText.Names;

    /// <param name="connection">An open connection.</param>
    /// <param name="from">What the query reads, in SQL.</param>
    /// <returns>The coefficients, then the intercept.</returns>
    public static double[] Weights(DbConnection connection, string from)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*), {string.Join(", ", Columns.Select(static name => $"sum({name})").Concat(Products().Select(static pair => $"sum({Columns[pair.Left]} * {Columns[pair.Right]})")))} from {from}";
        using var reader = command.ExecuteReader();
        reader.Read();
        return Solution([.. Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToDouble(reader.GetValue(field), CultureInfo.InvariantCulture))]);
    }

    private static IEnumerable<(int Left, int Right)> Products() =>
        from left in Enumerable.Range(0, Columns.Count)
        from right in Enumerable.Range(left, Columns.Count - left)
        select (left, right);

    private static double[] Solution(double[] sums)
    {
        var features = Columns.Count - 1;
        var means = sums[1..(features + 2)].Select(sum => sum / sums[0]).ToArray();
        var centered = Matrix<double>.Build.Dense(features + 1, features + 1);
        foreach (var ((left, right), sum) in Products().Zip(sums[(features + 2)..]))
            centered[left, right] = centered[right, left] = sum - (sums[0] * means[left] * means[right]);

        var coefficients = centered.SubMatrix(0, features, 0, features).Cholesky().Solve(centered.Column(features, 0, features));
        return [.. coefficients, means[features] - coefficients.DotProduct(Vector<double>.Build.Dense(means[..features]))];
    }
}
