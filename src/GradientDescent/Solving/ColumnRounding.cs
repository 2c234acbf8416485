using GradientDescent.Numerics;

namespace GradientDescent.Solving;

/// <summary>The rounding of the numbers of a column, from the values of the properties that they are computed from.</summary>
/// <param name="Unit">A bound of the relative rounding error of a number, relative to the root mean square of the column.</param>
/// <param name="LargestExact">Integers up to this absolute value are exact, if all numbers of the column are integers.</param>
/// <param name="IsAlwaysExact">Whether all numbers are exact, whatever they are.</param>
internal readonly record struct ColumnRounding(double Unit, double LargestExact, bool IsAlwaysExact = false)
{
    /// <summary>For a product of other columns: if all of these are exact, it is an exact integer up to 2⁵³.</summary>
    public IReadOnlyList<int> Factors { get; init; } = [];

    /// <summary>Whether the numbers of a column are exact.</summary>
    /// <param name="roundings">The rounding of each column.</param>
    /// <param name="column">The column.</param>
    /// <param name="isWhole">Whether all numbers of a column are integers of at most an absolute value.</param>
    public static bool IsExact(IReadOnlyList<ColumnRounding> roundings, int column, Func<int, double, bool> isWhole)
    {
        var rounding = roundings[column];
        return rounding.IsAlwaysExact
            || isWhole(column, rounding.LargestExact)
            || (rounding.Factors.Count > 0 && isWhole(column, LargestWhole) && AreExact(roundings, rounding.Factors, isWhole));
    }

    private static bool AreExact(IReadOnlyList<ColumnRounding> roundings, IReadOnlyList<int> columns, Func<int, double, bool> isWhole) =>
        columns.All(column => IsExact(roundings, column, isWhole));

    /// <summary>2⁵³: every integer up to it is exactly a double.</summary>
    public const double LargestWhole = 9007199254740992;

    /// <summary>Doubles that may be rounded decimals.</summary>
    public static ColumnRounding OfDoubles => new(Rounding.Unit, LargestWhole);
}
