using GradientDescent.Binary;

namespace GradientDescent.Diagnostics;

/// <summary>Sums over residuals in the order of their rows: powers, for the distribution, and squared differences of neighbours.</summary>
internal sealed class ResidualSeries
{
    /// <summary>A variance below this share of the mean square is the rounding of equal residuals.</summary>
    private const double NoVariance = 1e-13;

    private long _count;
    private double _first;
    private double _last;
    private double _steps;
    private double _sum;
    private double _squares;
    private double _cubes;
    private double _fourths;

    public long Count => _count;

    /// <summary>Σ (eᵢ − eᵢ₋₁)² / Σ eᵢ².</summary>
    public double DurbinWatson => _steps / _squares;

    /// <summary>m₃ / m₂^(3/2), with mₖ the mean of (e − mean)ᵏ.</summary>
    public double Skewness => CentralMoments().Third / Math.Pow(CentralMoments().Second, 1.5);

    /// <summary>m₄ / m₂².</summary>
    public double Kurtosis => CentralMoments().Fourth / Math.Pow(CentralMoments().Second, 2);

    public void Add(double residual)
    {
        if (_count == 0)
            _first = residual;
        else
            _steps += (residual - _last) * (residual - _last);
        var square = residual * residual;
        _last = residual;
        _count++;
        _sum += residual;
        _squares += square;
        _cubes += square * residual;
        _fourths += square * square;
    }

    /// <summary>Adds the residuals of the rows that follow.</summary>
    public void Merge(ResidualSeries next)
    {
        if (next._count == 0)
            return;
        if (_count == 0)
            _first = next._first;
        else
            _steps += (next._first - _last) * (next._first - _last);
        _last = next._last;
        _count += next._count;
        _steps += next._steps;
        _sum += next._sum;
        _squares += next._squares;
        _cubes += next._cubes;
        _fourths += next._fourths;
    }

    public void Write(NumberWriter to)
    {
        to.Write(_count);
        to.Write([_first, _last, _steps, _sum, _squares, _cubes, _fourths]);
    }

    public void Read(NumberReader from)
    {
        _count = from.ReadInt64();
        Span<double> numbers = stackalloc double[7];
        from.ReadInto(numbers);
        (_first, _last, _steps, _sum, _squares, _cubes, _fourths) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
    }

    public void Clear()
    {
        _count = 0;
        _first = _last = _steps = _sum = _squares = _cubes = _fourths = 0;
    }

    private (double Second, double Third, double Fourth) CentralMoments()
    {
        var (mean, square, cube, fourth) = (_sum / _count, _squares / _count, _cubes / _count, _fourths / _count);
        var variance = square - (mean * mean);
        return (variance > NoVariance * square ? variance : double.NaN,
            cube - (3 * mean * square) + (2 * mean * mean * mean),
            fourth - (4 * mean * cube) + (6 * mean * mean * square) - (3 * mean * mean * mean * mean));
    }
}
