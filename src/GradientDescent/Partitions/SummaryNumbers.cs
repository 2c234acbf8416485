using GradientDescent.Binary;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Partitions;

/// <summary>Writes and reads moments and triangular factors. They keep all their bits.</summary>
internal static class SummaryNumbers
{
    public static void Write(Moments moments, NumberWriter to)
    {
        Write(moments.Totals, to);
        to.Write(moments.Mean);
        to.Write(moments.Rounding);
        to.Write(moments.Squares);
        for (var i = 0; i <= moments.FeatureCount; i++)
            to.Write(moments.Covariances(i)[..(i + 1)]);
    }

    public static Moments ReadMoments(NumberReader from)
    {
        var (totals, mean, rounding, squares) = (ReadTotals(from), from.ReadDoubles(), from.ReadDouble(), from.ReadDoubles());
        var size = mean.Length;
        var covariance = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            foreach (var (j, value) in from.ReadDoubles().Index())
                covariance[(i * size) + j] = covariance[(j * size) + i] = value;
        }

        return new(totals, mean, covariance, rounding, squares);
    }

    public static void Write(TriangularFactor factor, NumberWriter to)
    {
        Write(factor.Totals, to);
        to.Write(factor.Mean);
        for (var row = 0; row <= factor.FeatureCount; row++)
            to.Write([.. Enumerable.Range(row, factor.FeatureCount + 1 - row).Select(column => factor[row, column])]);
    }

    public static TriangularFactor ReadFactor(NumberReader from)
    {
        var (totals, mean) = (ReadTotals(from), from.ReadDoubles());
        var r = new double[mean.Length, mean.Length];
        for (var row = 0; row < mean.Length; row++)
        {
            foreach (var (at, value) in from.ReadDoubles().Index())
                r[row, row + at] = value;
        }

        return new(totals, mean, r);
    }

    private static void Write(RowTotals totals, NumberWriter to)
    {
        to.Write(totals.Rows);
        to.Write(totals.Counted);
        to.Write(totals.Weight);
        to.Write(totals.LogWeight);
    }

    private static RowTotals ReadTotals(NumberReader from) => new(from.ReadInt64(), from.ReadInt64(), from.ReadDouble(), from.ReadDouble());
}
