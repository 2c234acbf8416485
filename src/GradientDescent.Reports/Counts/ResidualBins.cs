using System.Runtime.CompilerServices;

namespace GradientDescent.Reports.Counts;

/// <summary>
/// Bins of residuals e that are narrow where most are and grow with |e| beyond, so that a tail of any length has a few hundred an octave: with s the root mean
/// square, a bin at e is at most (s + |e|) / 256 wide.
/// </summary>
/// <remarks>The number of a bin is what the leading bits of 1 + |e|/s say as an integer. Like asinh(e/s) that is a line near 0 and a logarithm far from it, and it costs no logarithm.</remarks>
internal sealed class ResidualBins
{
    /// <summary>2⁸ bins an octave.</summary>
    private const int Bits = 8;
    private const int Shift = 52 - Bits;
    private const long One = 1023L << Bits;

    private readonly ColumnSpread _residuals;
    private readonly double _scale;
    private readonly int _middle;

    public ResidualBins(ColumnSpread residuals)
    {
        var largest = Math.Max(Math.Abs(residuals.From), Math.Abs(residuals.To));
        var size = Math.Sqrt(residuals.MeanSquare);
        _residuals = residuals;
        _scale = double.IsNormal(size) ? size : double.IsNormal(largest) ? largest : 1;
        _middle = Distance(largest) + 1;
    }

    /// <summary>How many there are.</summary>
    public int Count => (2 * _middle) + 1;

    /// <summary>Adds residuals to the counts of their bins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<double> residuals, long[] counts)
    {
        foreach (var residual in residuals)
        {
            var distance = Distance(Math.Abs(residual));
            counts[residual < 0 ? _middle - 1 - distance : _middle + distance]++;
        }
    }

    /// <summary>The residual that so many are no larger than: right to a bin's width.</summary>
    /// <param name="counts">How many are in each bin.</param>
    /// <param name="ranks">Which ones, counted from 1, ascending.</param>
    public double[] Quantiles(long[] counts, IEnumerable<long> ranks)
    {
        var (bin, before) = (0, 0L);
        return [.. ranks.Select(rank =>
        {
            while (before + counts[bin] < rank)
                before += counts[bin++];
            var share = (rank - before - 0.5) / counts[bin];
            return Math.Clamp(double.Lerp(Edge(bin), Edge(bin + 1), share), _residuals.From, _residuals.To);
        })];
    }

    private int Distance(double size) => (int)((BitConverter.DoubleToInt64Bits(1 + (size / _scale)) >> Shift) - One);

    /// <summary>Where a bin begins.</summary>
    private double Edge(int bin)
    {
        var size = BitConverter.Int64BitsToDouble((Math.Abs(bin - _middle) + One) << Shift) - 1;
        return bin < _middle ? -size * _scale : size * _scale;
    }
}
