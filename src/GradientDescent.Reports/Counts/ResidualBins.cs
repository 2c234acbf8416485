using System.Runtime.CompilerServices;

namespace GradientDescent.Reports.Counts;

/// <summary>
/// Bins for residuals e. They are narrow near 0, where most residuals are, and become wider with |e|. A bin at e is at most (s + |e|) / 256 wide, where s is the root
/// mean square. So a tail of any length has 256 bins per octave.
/// </summary>
/// <remarks>The index of a bin is the leading bits of 1 + |e|/s, read as an integer. Like asinh(e/s), it is linear near 0 and logarithmic far from it, but needs no logarithm.</remarks>
internal sealed class ResidualBins
{
    /// <summary>2⁸ bins per octave.</summary>
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

    /// <summary>The number of bins.</summary>
    public int Count => (2 * _middle) + 1;

    /// <summary>Counts residuals in their bins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<double> residuals, long[] counts)
    {
        foreach (var residual in residuals)
        {
            var distance = Distance(Math.Abs(residual));
            counts[residual < 0 ? _middle - 1 - distance : _middle + distance]++;
        }
    }

    /// <summary>The residuals of given ranks, with an error of at most the width of a bin.</summary>
    /// <param name="counts">The number of residuals in each bin.</param>
    /// <param name="ranks">The ranks in ascending order, from 1 for the smallest residual.</param>
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

    /// <summary>The lower end of a bin.</summary>
    private double Edge(int bin)
    {
        var size = BitConverter.Int64BitsToDouble((Math.Abs(bin - _middle) + One) << Shift) - 1;
        return bin < _middle ? -size * _scale : size * _scale;
    }
}
