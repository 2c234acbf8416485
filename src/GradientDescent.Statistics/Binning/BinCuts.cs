using GradientDescent.Numerics;

namespace GradientDescent.Statistics.Binning;

/// <summary>Finds the numbers that divide rows into bins with nearly as many rows each: quantiles of the prediction or of a feature.</summary>
/// <remarks>The groups of rows are merged in order, so the cuts do not depend on the number of threads.</remarks>
/// <param name="variable">The number by which rows are put into bins.</param>
internal sealed class BinCuts(BinVariable variable) : IResidualSums<BinCuts>
{
    private readonly List<double> _group = [];
    private readonly QuantileSketch _sketch = new();

    public BinCuts CreateAlike() => new(variable);

    public void Add(ResidualRows rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.Weights[row] != 0)
                _group.Add(variable.Of(rows, row));
        }
    }

    public void Merge(BinCuts other)
    {
        foreach (var number in other._group)
            _sketch.Add(number);
    }

    public void Clear() => _group.Clear();

    /// <summary>The last number of each bin but the last. If there are no more different numbers than bins, each has a bin of its own.</summary>
    /// <param name="count">The number of bins.</param>
    public double[] For(int count)
    {
        (double Number, long Count)[] ascending = [.. _sketch.Ascending()];
        if (ascending.Length == 0)
            return [];
        double[] different = [.. ascending.Select(static kept => kept.Number).Distinct().Take(count + 1)];
        if (different.Length <= count)
            return different[..^1];
        var quantiles = new Quantiles(ascending);
        return [.. Enumerable.Range(1, count - 1).Select(cut => quantiles.At((double)cut / count)).Distinct()];
    }
}
