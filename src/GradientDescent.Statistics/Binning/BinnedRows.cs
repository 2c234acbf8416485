namespace GradientDescent.Statistics.Binning;

/// <summary>Averages over the rows of each bin.</summary>
/// <param name="variable">The number by which rows are put into bins.</param>
/// <param name="cuts">The last number of each bin but the last, in ascending order.</param>
/// <param name="value">What is averaged; NaN if a row has no value, and is left out.</param>
/// <param name="isWeighted">Whether this average is weighted with the sample weights.</param>
internal sealed class BinnedRows(BinVariable variable, double[] cuts, RowValue value, bool isWeighted) : IResidualSums<BinnedRows>
{
    private readonly BinSums[] _bins = NewBins(cuts.Length + 1);

    /// <summary>The bins that have rows.</summary>
    public IReadOnlyList<RowBin> Bins => [.. _bins.Where(static bin => bin.RowCount > 0).Select(static bin => bin.ToBin())];

    public BinnedRows CreateAlike() => new(variable, cuts, value, isWeighted);

    public void Add(ResidualRows rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.Weights[row] == 0 || value(rows, row) is not (var averaged and not double.NaN))
                continue;
            var binned = variable.Of(rows, row);
            var at = Array.BinarySearch(cuts, binned);
            _bins[at < 0 ? ~at : at].Add(binned, rows.Weights[row], rows.Prediction(row), rows.Targets[row], averaged, isWeighted ? rows.Weights[row] : 1);
        }
    }

    public void Merge(BinnedRows other)
    {
        for (var bin = 0; bin < _bins.Length; bin++)
            _bins[bin].Merge(other._bins[bin]);
    }

    public void Clear() => NewBins(_bins.Length).CopyTo(_bins, 0);

    private static BinSums[] NewBins(int count) => [.. Enumerable.Range(0, count).Select(static _ => new BinSums())];
}

/// <summary>A number of a row.</summary>
internal delegate double RowValue(ResidualRows rows, int row);
