using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>The sums for the moments of every part of the rows, in one pass. A slice is the number of rows that the sums process at once.</summary>
internal sealed class PartMoments : IBlockSums<PartMoments>
{
    private readonly RowParts _parts;
    private readonly int _sliceRows;
    private readonly MomentSums[] _sums;

    /// <summary>Collects the rows of each part, if they are not consecutive.</summary>
    private readonly GatheredRows? _gathered;

    /// <param name="parts">The part of each row.</param>
    /// <param name="columnCount">The number of features, target and sample weight together.</param>
    /// <param name="alike">Sums to create others like.</param>
    public PartMoments(RowParts parts, int columnCount, MomentSums alike)
    {
        _parts = parts;
        _sliceRows = MomentSums.SliceRows(columnCount);
        var first = alike.CreateAlike();
        _sums = [first, .. Enumerable.Range(1, parts.Count - 1).Select(_ => first.CreateBeside())];
        _gathered = parts is RunsOfRows || parts.Stretch > 1 ? null : new(parts.Count, columnCount, _sliceRows);
    }

    /// <summary>The sums of each part.</summary>
    public IReadOnlyList<MomentSums> Parts => _sums;

    /// <param name="rows">The rows.</param>
    /// <param name="parts">The part of each row.</param>
    /// <param name="featureCount">The number of features.</param>
    public static PartMoments Of(RowSource rows, RowParts parts, int featureCount)
    {
        var alike = MomentSums.For(rows, featureCount);
        PartMoments Create() => new(parts, rows.ColumnCount, alike);

        var total = Create();
        rows.AddTo(total, Create);
        return total;
    }

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (_parts is RunsOfRows runs)
            AddRuns(block, firstRow, runs);
        else if (_gathered is not null)
            Gather(block, firstRow, _gathered);
        else
            AddStretches(block, firstRow);
    }

    public void Merge(PartMoments other)
    {
        for (var part = 0; part < _sums.Length; part++)
        {
            other._gathered?.AddRest(part, other._sums[part]);
            if (other._sums[part].Totals.Rows > 0)
                _sums[part].Merge(other._sums[part]);
        }
    }

    public void Clear()
    {
        _gathered?.Clear();
        foreach (var sums in _sums)
        {
            if (sums.Totals.Rows > 0)
                sums.Clear();
        }
    }

    /// <summary>Adds runs of consecutive rows. If a run ends within the block, it adds slice by slice, so that shorter blocks give the same bits.</summary>
    private void AddRuns<T>(Block<T> block, long firstRow, RunsOfRows runs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var maxRows = runs.At(firstRow).End < firstRow + block.Rows ? _sliceRows : block.Rows;
        for (var from = 0; from < block.Rows;)
        {
            var (part, end) = runs.At(firstRow + from);
            var run = block.Slice(from, (int)Math.Min(end - firstRow - from, maxRows - (from % maxRows)));
            _sums[part].Add(run, firstRow + from);
            from += run.Rows;
        }
    }

    private void AddStretches<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<int> parts = stackalloc int[_parts.Stretches(block.Rows)];
        _parts.Assign(firstRow / _parts.Stretch, parts);
        for (var stretch = 0; stretch < parts.Length; stretch++)
            _sums[parts[stretch]].Add(block.Slice(stretch * _parts.Stretch, _parts.Stretch), firstRow + (stretch * _parts.Stretch));
    }

    private void Gather<T>(Block<T> block, long firstRow, GatheredRows gathered)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<int> parts = stackalloc int[_sliceRows];
        for (var from = 0; from < block.Rows; from += _sliceRows)
        {
            var rows = block.Slice(from, _sliceRows);
            _parts.Assign(firstRow + from, parts[..rows.Rows]);
            gathered.Take(rows, parts);
            for (var part = 0; part < _sums.Length; part++)
                gathered.AddFull(part, _sums[part]);
        }
    }
}
