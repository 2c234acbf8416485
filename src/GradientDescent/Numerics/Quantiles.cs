namespace GradientDescent.Numerics;

/// <summary>Quantiles as R's type 7 and numpy compute them by default: at the rank (n − 1)·p, counted from 0, with linear interpolation between two numbers.</summary>
internal sealed class Quantiles
{
    private readonly double[] _numbers;

    /// <summary>The rank after the last one of each number.</summary>
    private readonly long[] _ends;

    /// <param name="ascending">Numbers in ascending order, at least one, and how often each of them occurs.</param>
    public Quantiles(IReadOnlyCollection<(double Number, long Count)> ascending)
    {
        _numbers = [.. ascending.Select(static counted => counted.Number)];
        _ends = [.. ascending.Select(static counted => counted.Count)];
        for (var i = 1; i < _ends.Length; i++)
            _ends[i] += _ends[i - 1];
    }

    /// <param name="share">The share p of the numbers below the quantile.</param>
    public double At(double share)
    {
        var rank = (_ends[^1] - 1) * share;
        var below = (long)rank;
        var lower = OfRank(below);
        return rank == below ? lower : Between(lower, OfRank(below + 1), rank - below);
    }

    private double OfRank(long rank)
    {
        var at = Array.BinarySearch(_ends, rank);
        return _numbers[at < 0 ? ~at : at + 1];
    }

    /// <summary>The difference of two numbers can be too large for a double.</summary>
    private static double Between(double lower, double upper, double share) =>
        double.IsFinite(upper - lower) ? lower + ((upper - lower) * share) : double.Lerp(lower, upper, share);
}
