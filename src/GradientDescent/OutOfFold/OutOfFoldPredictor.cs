using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.Prediction;
using GradientDescent.RowReading;
using GradientDescent.Selection;

namespace GradientDescent.OutOfFold;

/// <summary>Predicts blocks of rows, each row with the model of its fold. One thread at a time uses it, because it reuses its memory.</summary>
/// <param name="schema">The schema of the rows.</param>
/// <param name="scheme">The folds.</param>
/// <param name="missing">The cells in which a mean of all rows replaced a missing value; null if there are none. Each model has a mean of its own.</param>
/// <param name="models">The model of each fold.</param>
internal sealed class OutOfFoldPredictor<T>(ModelSchema schema, FoldScheme scheme, MissingCells? missing, IReadOnlyList<BlockModel<T>> models)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private Chunk<T> _room = new(schema.ColumnCount, capacity: 0);
    private T[] _predictions = [];
    private int[] _parts = [];
    private int[] _order = [];

    /// <param name="block">The rows.</param>
    /// <param name="firstRow">The number of the first of them among all rows.</param>
    /// <param name="rows">Receives the rows with their predictions.</param>
    public void Predict<TCell>(Block<TCell> block, long firstRow, Span<OutOfFoldRow> rows)
        where TCell : unmanaged, IBinaryFloatingPointIeee754<TCell>
    {
        SortByPart(firstRow, block.Rows);
        for (int from = 0, to = 0; from < block.Rows; from = to)
        {
            while (to < block.Rows && _parts[to] == _parts[from])
                to++;
            var fold = scheme.ValidatedOn(_parts[from]);
            var order = _order.AsSpan(from, to - from);
            if (fold >= 0)
                Predict(block, firstRow, order, fold, rows);
            else
                Leave(order, rows);
        }
    }

    /// <summary>Determines the parts in ascending order, and the indices of their rows.</summary>
    private void SortByPart(long firstRow, int count)
    {
        if (_parts.Length < count)
        {
            (_parts, _order) = (new int[count], new int[count]);
            _room = new(schema.ColumnCount, count);
            _predictions = new T[_room.Capacity];
        }

        scheme.Parts.AssignRows(firstRow, _parts.AsSpan(0, count));
        for (var row = 0; row < count; row++)
            _order[row] = row;
        Array.Sort(_parts, _order, 0, count);
    }

    /// <summary>Predicts the rows of one fold, which are copied to stand together.</summary>
    private void Predict<TCell>(Block<TCell> block, long firstRow, ReadOnlySpan<int> order, int fold, Span<OutOfFoldRow> rows)
        where TCell : unmanaged, IBinaryFloatingPointIeee754<TCell>
    {
        var copy = _room.Block(0, order.Length);
        for (var column = 0; column < schema.ColumnCount; column++)
        {
            for (var at = 0; at < order.Length; at++)
                copy[column, at] = T.CreateTruncating(block[column, order[at]]);
        }

        for (var at = 0; at < order.Length; at++)
            missing?.Restore(firstRow + order[at], copy, at);

        models[fold].Predict(copy, _predictions);
        for (var at = 0; at < order.Length; at++)
        {
            var transformed = PredictedRow.Of(schema, copy, at, _predictions[at]);
            rows[order[at]] = new(fold, transformed.TransformedBack(schema), transformed);
        }
    }

    private static void Leave(ReadOnlySpan<int> order, Span<OutOfFoldRow> rows)
    {
        foreach (var row in order)
            rows[row] = OutOfFoldRow.Unvalidated;
    }
}
