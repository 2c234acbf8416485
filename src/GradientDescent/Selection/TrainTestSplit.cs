using System.Globalization;
using GradientDescent.Selection;

namespace GradientDescent;

/// <summary>Splits rows at random into training rows and test rows.</summary>
/// <remarks>Thread safety: it has no state, and several threads may use it at once.</remarks>
/// <example>
/// <code>
/// var (training, test) = TrainTestSplit.Of(houses, testFraction: 0.2);
/// </code>
/// </example>
public static class TrainTestSplit
{
    /// <summary>Splits rows into training rows and test rows. The same number of rows, fraction and seed give the same split on every machine.</summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <param name="rows">The rows. They are copied into two arrays.</param>
    /// <param name="testFraction">
    /// The share of test rows, above 0 and below 1. Their number is rounded to the nearest integer, with at least one training row and one test row.
    /// </param>
    /// <param name="seed">The seed. With the same seed, a larger fraction keeps all test rows of a smaller one. Default: 0.</param>
    /// <returns>The training rows and the test rows, each in their original order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testFraction"/> is not between 0 and 1, both excluded.</exception>
    /// <exception cref="ArgumentException">There are fewer than 2 rows.</exception>
    public static (TRow[] Training, TRow[] Test) Of<TRow>(IReadOnlyList<TRow> rows, double testFraction, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (!(testFraction > 0 && testFraction < 1))
            throw new ArgumentOutOfRangeException(nameof(testFraction), testFraction, "The test fraction is out of range: give a number above 0 and below 1.");
        if (rows.Count < 2)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The number of rows is {rows.Count}: give 2 or more, one to train on and one to test with."), nameof(rows));

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
