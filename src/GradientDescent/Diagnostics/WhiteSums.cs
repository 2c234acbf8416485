using System.Numerics;
using GradientDescent.Binary;
using GradientDescent.Solving;

namespace GradientDescent.Diagnostics;

/// <summary>Sums for White's test in Wooldridge's form: n·R² of a regression of e² on a constant, the fitted values f and their squares.</summary>
internal sealed class WhiteSums
{
    /// <summary>f, f², f³, f⁴, e², e⁴, f·e² and f²·e².</summary>
    private readonly Vector<double>[] _sums = new Vector<double>[8];

    /// <param name="roots">√w; 0 for a row that does not count.</param>
    /// <param name="residuals">e, divided by their root mean square.</param>
    /// <param name="fitted">f, the fitted values, less their mean.</param>
    public void Add(ReadOnlySpan<Vector<double>> roots, ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> fitted)
    {
        for (var row = 0; row < roots.Length; row++)
        {
            var value = Vector.ConditionalSelect(Vector.GreaterThan(roots[row], Vector<double>.Zero), fitted[row], Vector<double>.Zero);
            var power = value * value;
            var square = residuals[row] * residuals[row];
            _sums[0] += value;
            _sums[1] += power;
            _sums[2] += power * value;
            _sums[3] += power * power;
            _sums[4] += square;
            _sums[5] += square * square;
            _sums[6] += square * value;
            _sums[7] += square * power;
        }
    }

    public void Merge(WhiteSums other)
    {
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] += other._sums[i];
    }

    public void Write(NumberWriter to) => to.Write(_sums);

    public void Read(NumberReader from) => from.ReadInto(_sums);

    public void Clear() => Array.Clear(_sums);

    /// <param name="rows">n, the number of rows.</param>
    public ChiSquaredStatistic ToTest(long rows)
    {
        var sums = Array.ConvertAll(_sums, Vector.Sum);
        double[] powers = [rows, .. sums[..4]];
        double[] withSquares = [sums[4], sums[6], sums[7]];
        var products = new double[3, 3];
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j <= i; j++)
                products[j, i] = powers[i + j + 2] - (powers[i + 1] * powers[j + 1] / rows);
            products[i, 2] = withSquares[i + 1] - (powers[i + 1] * withSquares[0] / rows);
            if (!(products[i, i] > Redundancy.RoundingShare * powers[(2 * i) + 2]))
                products[i, i] = 0;
        }

        products[2, 2] = sums[5] - (withSquares[0] * withSquares[0] / rows);
        return AuxiliaryRegression.Test(products, sums[5], rows);
    }
}
