using GradientDescent.Numerics;

namespace GradientDescent.Sources;

/// <summary>Divides rows at random by their numbers. The side of a row depends only on its number, the fraction and the seed, so no row is stored.</summary>
/// <param name="testFraction">The share of test rows.</param>
/// <param name="seed">The seed.</param>
internal sealed class RowSplit(double testFraction, int seed)
{
    /// <summary>The hash is compared with its first 53 bits, which a double holds exactly.</summary>
    private const int BitsLeftOut = 11;

    private readonly double _testHashes = Math.ScaleB(testFraction, 64 - BitsLeftOut);

    /// <exception cref="ArgumentOutOfRangeException">The fraction is not between 0 and 1.</exception>
    public static RowSplit Of(double testFraction, int seed)
    {
        Require(testFraction);
        return new(testFraction, seed);
    }

    public static void Require(double testFraction)
    {
        if (!(testFraction > 0 && testFraction < 1))
            throw new ArgumentOutOfRangeException(nameof(testFraction), testFraction, "The test fraction is out of range: give a number above 0 and below 1.");
    }

    /// <summary>Whether a row is a test row.</summary>
    public bool IsTest(long row) => RowHash.Of(row, seed) >> BitsLeftOut < _testHashes;

    /// <summary>The rows of one side.</summary>
    public IEnumerable<TRow> Side<TRow>(IEnumerable<TRow> rows, bool isTest)
    {
        var number = 0L;
        foreach (var row in rows)
        {
            if (IsTest(number++) == isTest)
                yield return row;
        }
    }
}
