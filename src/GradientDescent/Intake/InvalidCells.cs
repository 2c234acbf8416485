using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Finds numbers that cannot be trained on: NaN, unless a mean takes its place, infinities, and negative sample weights.</summary>
internal static class InvalidCells<T, TModel>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TModel : ILinearModel<TModel>
{
    private static readonly int[] MeanFilled = [.. TModel.MeanFilled];
    private static readonly int TargetColumn = TModel.FeatureNames.Count;
    private static readonly int? WeightColumn = TModel.SampleWeightName is null ? null : TargetColumn + 1;

    /// <summary>The first column in which a row has one; −1 where it has none.</summary>
    public static int First(Block<T> block, int row)
    {
        var column = block.FirstNotFinite(row, from: 0);
        while (column >= 0 && T.IsNaN(block[column, row]) && MeanFilled.Contains(column))
            column = block.FirstNotFinite(row, column + 1);
        return column < 0 && WeightColumn is { } weight && block[weight, row] < T.Zero ? weight : column;
    }

    /// <summary>Whether a block has any. Column by column, as a row at a time would take longer than writing it.</summary>
    public static bool IsFoundIn(Block<T> block)
    {
        var isFound = WeightColumn is { } weight && block.HasNegative(weight);
        for (var column = 0; column <= (WeightColumn ?? TargetColumn); column++)
            isFound |= MeanFilled.Contains(column) ? block.HasInfinity(column) : !block.IsFinite(column);
        return isFound;
    }
}
