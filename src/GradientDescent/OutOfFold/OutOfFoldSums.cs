using System.Numerics;
using System.Runtime.InteropServices;
using GradientDescent.Kernels;

namespace GradientDescent.OutOfFold;

/// <summary>
/// The rows of a group with their predictions. They are scored when the group is merged, in the order of the rows, so that the scores of a fold have the bits of
/// <c>Evaluate</c> for its rows alone.
/// </summary>
/// <param name="predictor">Predicts the rows.</param>
/// <param name="scores">Receives the rows of groups that are merged.</param>
internal sealed class OutOfFoldSums<T>(OutOfFoldPredictor<T> predictor, OutOfFoldScores scores) : IBlockSums<OutOfFoldSums<T>>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly List<OutOfFoldRow> _rows = [];

    public void Add<TCell>(Block<TCell> block, long firstRow)
        where TCell : unmanaged, IBinaryFloatingPointIeee754<TCell>
    {
        var before = _rows.Count;
        CollectionsMarshal.SetCount(_rows, before + block.Rows);
        predictor.Predict(block, firstRow, CollectionsMarshal.AsSpan(_rows)[before..]);
    }

    public void Merge(OutOfFoldSums<T> other) => scores.Add(CollectionsMarshal.AsSpan(other._rows));

    public void Clear() => _rows.Clear();
}
