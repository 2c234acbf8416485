using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Finds numbers that cannot be trained on: NaN (unless a mean replaces it), infinities, and negative sample weights.</summary>
internal sealed class InvalidCells<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int[] _meanImputed;
    private readonly int _columnCount;
    private readonly bool _isWeighted;

    /// <param name="schema">The schema of the rows.</param>
    public InvalidCells(ModelSchema schema)
    {
        _meanImputed = [.. schema.MeanImputed];
        _columnCount = schema.ColumnCount;
        _isWeighted = schema.SampleWeight is not null;
    }

    /// <summary>The first column with such a number in a row; −1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int First(Block<T> block, int row)
    {
        var column = block.FirstNotFinite(row, from: 0);
        while (column >= 0 && T.IsNaN(block[column, row]) && _meanImputed.Contains(column))
            column = block.FirstNotFinite(row, column + 1);
        return column < 0 && _isWeighted && block[_columnCount - 1, row] < T.Zero ? _columnCount - 1 : column;
    }

    /// <summary>Whether a block contains such a number. It checks column by column, because checking row by row would take longer than writing the block.</summary>
    public bool AreIn(Block<T> block)
    {
        if (_isWeighted && block.HasNegative(_columnCount - 1))
            return true;
        if (block.AreFinite(_columnCount))
            return false;

        var areIn = false;
        for (var column = 0; column < _columnCount; column++)
            areIn |= _meanImputed.Contains(column) ? block.HasInfinity(column) : !block.IsFinite(column);
        return areIn;
    }
}
