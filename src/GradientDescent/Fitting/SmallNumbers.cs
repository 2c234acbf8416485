using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Fitting;

/// <summary>Refuses columns and sample weights whose products are too small for a double. Like products that overflow, they would lose digits, but silently.</summary>
internal static class SmallNumbers
{
    /// <summary>10⁻¹³⁵: the length of a column around its mean, √Σ w(z − mean)². The square of a shorter one has lost digits, or soon loses them.</summary>
    private const double ShortestLength = 1e-135;

    /// <summary>For the rounding of the mean, and for the number that sums are computed around.</summary>
    private const double Margin = 1000;

    /// <summary>Below this sum of the sample weights, they are what makes products small.</summary>
    private const double SmallestWeight = 1e-200;

    /// <param name="schema">The schema of the model.</param>
    /// <param name="moments">The moments of the rows.</param>
    /// <param name="rows">The rows, if they can be read again. Then a column of equal values is not taken for one of small differences.</param>
    /// <param name="cancellationToken">Cancels the pass over the rows.</param>
    /// <exception cref="ArgumentException">The differences between the values of a column, or the sample weights, are too small.</exception>
    public static void Refuse(ModelSchema schema, Moments moments, RowSource? rows, CancellationToken cancellationToken = default)
    {
        List<int>? shortColumns = null;
        for (var column = 0; column <= moments.FeatureCount; column++)
        {
            if (IsShort(schema, moments, column) && !IsFarFromZero(schema, moments, column))
                (shortColumns ??= []).Add(column);
        }

        if (shortColumns is not null)
            RefuseVarying(schema, moments, [.. shortColumns], rows, cancellationToken);
    }

    private static void RefuseVarying(ModelSchema schema, Moments moments, int[] shortColumns, RowSource? rows, CancellationToken cancellationToken)
    {
        var varying = rows is null ? shortColumns.Where(column => MayVary(moments, column)) : Varying(rows, shortColumns, schema, cancellationToken);
        if (varying.FirstOrDefault(-1) is >= 0 and var found)
            throw TooSmall(schema, moments, found);
    }

    /// <summary>Of the columns, those with different values, from a pass over them.</summary>
    private static IEnumerable<int> Varying(RowSource rows, int[] columns, ModelSchema schema, CancellationToken cancellationToken)
    {
        var ranges = new ColumnRanges(columns, schema.SampleWeight is null ? null : schema.Features.Count + 1);
        rows.AddTo(ranges, ranges.CreateAlike, cancellationToken: cancellationToken);
        return ranges.Varying;
    }

    /// <summary>
    /// Whether different values would differ by more than the shortest length, because doubles of this size do. Then the column is constant, and no pass is needed to tell.
    /// Sample weights could make any difference short.
    /// </summary>
    private static bool IsFarFromZero(ModelSchema schema, Moments moments, int column) =>
        schema.HasIntercept && schema.SampleWeight is null && Math.Abs(moments.Mean[column]) > ShortestLength / Rounding.Unit * Margin;

    private static double MeanSquare(ModelSchema schema, Moments moments, int column) =>
        moments.Squares[column] + (schema.HasIntercept ? 0 : moments.Mean[column] * moments.Mean[column]);

    private static bool IsShort(ModelSchema schema, Moments moments, int column) =>
        Math.Sqrt(moments.Totals.Weight) * Math.Sqrt(MeanSquare(schema, moments, column)) < ShortestLength;

    /// <summary>Equal values usually have differences of exactly 0 from the number that sums are computed around.</summary>
    private static bool MayVary(Moments moments, int column) =>
        moments.Squares[column] > 0 || (moments.Mean[column] != 0 && Math.Abs(moments.Mean[column]) < ShortestLength);

    private static ArgumentException TooSmall(ModelSchema schema, Moments moments, int column) =>
        schema.SampleWeight is { } weight && moments.Totals.Weight < SmallestWeight
            ? new($"The values of {weight.Name} are so small that their products with other numbers underflow: multiply all of them by the same number. Only their ratios matter.")
            : new($"The values of {(column < schema.Features.Count ? schema.FeatureNames[column] : schema.TargetName)} are so small, or differ by so little, that the squares of the differences underflow: multiply them by a large number.");
}
