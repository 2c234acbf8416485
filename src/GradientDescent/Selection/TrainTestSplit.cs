using System.Globalization;
using GradientDescent.Numerics;
using GradientDescent.Sources;

namespace GradientDescent;

/// <summary>Splits rows into training rows and test rows: at random, by kind, by group or by time.</summary>
/// <remarks>For rows that do not fit into memory see <see cref="Rows{TRow}.Split"/>. Thread safety: it has no state, and several threads may use it at once.</remarks>
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
        Require(rows, testFraction);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        Array.Sort(Hashes(rows.Count, seed), order);
        return Divided(rows, order[..TestCount(rows.Count, testFraction)]);
    }

    /// <summary>
    /// Splits rows into training rows and test rows, with the same share of each kind of row on both sides: for example of each city, or of each level of a target.
    /// </summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rows">The rows. They are copied into two arrays.</param>
    /// <param name="testFraction">
    /// The share of test rows, above 0 and below 1. Their number is that of <see cref="Of"/>. Of each kind of row it is the nearest possible number, at most one row off.
    /// </param>
    /// <param name="key">Returns the kind of a row.</param>
    /// <param name="seed">The seed. With the same seed, a larger fraction keeps all test rows of a smaller one. Default: 0.</param>
    /// <returns>The training rows and the test rows, each in their original order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testFraction"/> is not between 0 and 1, both excluded.</exception>
    /// <exception cref="ArgumentException">There are fewer than 2 rows.</exception>
    public static (TRow[] Training, TRow[] Test) Stratified<TRow, TKey>(IReadOnlyList<TRow> rows, double testFraction, Func<TRow, TKey> key, int seed = 0)
    {
        Require(rows, testFraction);
        ArgumentNullException.ThrowIfNull(key);
        var hashes = Hashes(rows.Count, seed);

        // The rows of a kind are spread evenly from 0 to 1, at random places. So the first rows of all have each kind in its share.
        var places = Enumerable.Range(0, rows.Count).GroupBy(row => key(rows[row])).SelectMany(kind =>
        {
            int[] its = [.. kind.OrderBy(row => hashes[row])];
            return its.Select((row, place) => (Row: row, Place: (place + 0.5) / its.Length));
        });
        int[] order = [.. places.OrderBy(static at => at.Place).ThenBy(at => hashes[at.Row]).Select(static at => at.Row)];
        return Divided(rows, order[..TestCount(rows.Count, testFraction)]);
    }

    /// <summary>
    /// Splits groups of rows into training rows and test rows, such as all rows of a customer. Rows of one group are never on both sides, so the scores of the test rows are
    /// those of new groups.
    /// </summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="rows">The rows. They are copied into two arrays.</param>
    /// <param name="testFraction">
    /// The share of test rows, above 0 and below 1. Groups are drawn at random until the number of test rows is as near to it as the last group allows, with at least one group
    /// on each side.
    /// </param>
    /// <param name="key">Returns the group of a row.</param>
    /// <param name="seed">The seed. With the same seed, a larger fraction keeps all test rows of a smaller one. Default: 0.</param>
    /// <returns>The training rows and the test rows, each in their original order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testFraction"/> is not between 0 and 1, both excluded.</exception>
    /// <exception cref="ArgumentException">There are fewer than 2 groups.</exception>
    public static (TRow[] Training, TRow[] Test) ByGroup<TRow, TKey>(IReadOnlyList<TRow> rows, double testFraction, Func<TRow, TKey> key, int seed = 0)
    {
        Require(rows, testFraction);
        ArgumentNullException.ThrowIfNull(key);
        int[][] groups = [.. Enumerable.Range(0, rows.Count).GroupBy(row => key(rows[row])).Select(static group => group.ToArray())];
        if (groups.Length < 2)
            throw new ArgumentException("All rows are in one group: give 2 groups or more, one to train on and one to test with.", nameof(key));
        Array.Sort(Hashes(groups.Length, seed), groups);

        var (wanted, test) = (testFraction * rows.Count, new List<int>(groups[0]));
        foreach (var group in groups[1..^1])
        {
            if (test.Count + (group.Length / 2.0) > wanted)
                break;
            test.AddRange(group);
        }

        return Divided(rows, [.. test]);
    }

    /// <summary>Splits rows by time: the latest rows are the test rows, as if the model were trained before them.</summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <typeparam name="TTime">The type of the times, such as <see cref="DateOnly"/>.</typeparam>
    /// <param name="rows">The rows, in any order. They are copied into two arrays.</param>
    /// <param name="testFraction">The share of test rows, above 0 and below 1. Their number is that of <see cref="Of"/>.</param>
    /// <param name="time">Returns the time of a row. Of rows with the same time, later ones in the list count as later.</param>
    /// <returns>The training rows and the test rows, each in their original order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or <paramref name="time"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="testFraction"/> is not between 0 and 1, both excluded.</exception>
    /// <exception cref="ArgumentException">There are fewer than 2 rows.</exception>
    public static (TRow[] Training, TRow[] Test) ByTime<TRow, TTime>(IReadOnlyList<TRow> rows, double testFraction, Func<TRow, TTime> time)
    {
        Require(rows, testFraction);
        ArgumentNullException.ThrowIfNull(time);
        int[] order = [.. Enumerable.Range(0, rows.Count).OrderBy(row => time(rows[row]))];
        return Divided(rows, order[^TestCount(rows.Count, testFraction)..]);
    }

    private static void Require<TRow>(IReadOnlyList<TRow> rows, double testFraction)
    {
        ArgumentNullException.ThrowIfNull(rows);
        RowSplit.Require(testFraction);
        if (rows.Count < 2)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The number of rows is {rows.Count}: give 2 or more, one to train on and one to test with."), nameof(rows));
    }

    private static ulong[] Hashes(int count, int seed) => [.. Enumerable.Range(0, count).Select(row => RowHash.Of(row, seed))];

    private static int TestCount(int rows, double testFraction) => (int)Math.Clamp(Math.Round(testFraction * rows), 1, rows - 1);

    private static (TRow[] Training, TRow[] Test) Divided<TRow>(IReadOnlyList<TRow> rows, int[] test)
    {
        var isTest = new bool[rows.Count];
        foreach (var row in test)
            isTest[row] = true;
        return ([.. rows.Where((_, row) => !isTest[row])], [.. rows.Where((_, row) => isTest[row])]);
    }
}
