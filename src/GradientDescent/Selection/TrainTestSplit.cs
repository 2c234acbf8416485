using System.Globalization;
using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>Rows to train on, and rows to test what was trained.</summary>
public static class TrainTestSplit
{
    /// <summary>Keeps some rows away from training, drawn by a seed: the same rows, fraction and seed, the same split.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="testFraction">The share of them to test with, above 0 and below 1: so many that the nearest whole number is met, but at least one row on either side.</param>
    /// <param name="seed">What draws them. As the fraction grows, rows only ever go from training to test.</param>
    /// <returns>Both parts, their rows in the order that they had.</returns>
    /// <exception cref="ArgumentNullException">There are no rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1.</exception>
    /// <exception cref="ArgumentException">There are fewer than 2 rows.</exception>
    public static (TRow[] Training, TRow[] Test) Of<TRow>(IReadOnlyList<TRow> rows, double testFraction, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (!(testFraction > 0 && testFraction < 1))
            throw new ArgumentOutOfRangeException(nameof(testFraction), testFraction, "The share of rows to test with is above 0 and below 1.");
        if (rows.Count < 2)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A split takes 2 rows at least, one to train on and one to test with; there are {rows.Count}."), nameof(rows));

        var hashes = new ulong[rows.Count];
        for (var row = 0; row < hashes.Length; row++)
            hashes[row] = RowHash.Of(row, seed);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        Array.Sort((ulong[])hashes.Clone(), order);

        var isTest = new bool[rows.Count];
        foreach (var row in order.AsSpan(0, (int)Math.Clamp(Math.Round(testFraction * rows.Count), 1, rows.Count - 1)))
            isTest[row] = true;
        return ([.. rows.Where((_, row) => !isTest[row])], [.. rows.Where((_, row) => isTest[row])]);
    }
}
