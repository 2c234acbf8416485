using GradientDescent.Passes;
using GradientDescent.RowReading;

namespace GradientDescent.Selection;

/// <summary>
/// Rows with one more column, before the target, for each feature whose missing values were replaced: 1 where it was missing, otherwise 0. From the moments of these
/// rows, those with any other mean in place of the missing values can be computed.
/// </summary>
internal sealed class IndicatedRows(RowSource rows, MissingCells missing, int featureCount) : RowSource(ReadingWatch.None)
{
    public override long RowCount => rows.RowCount;

    public override int ColumnCount => rows.ColumnCount + missing.Features.Count;

    private protected override void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch) =>
        rows.AddTo(Indicated(total), () => Indicated(create()), watch.Progress, watch.Cancellation);

    internal override void AddFirst<TSums>(int maxRows, TSums total) => rows.AddFirst(maxRows, Indicated(total));

    private IndicatedSums<TSums> Indicated<TSums>(TSums sums)
        where TSums : class, IBlockSums<TSums> => new(sums, missing, featureCount, ColumnCount);
}
