using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent;

/// <summary>Σ e²·uuᵀ / (1 − h)ᵏ over the rows: what stands in the middle of a covariance that residuals of any variance may have.</summary>
/// <param name="columnCount">How many numbers u has.</param>
/// <param name="power">k: 0, 1 or 2.</param>
internal sealed class SandwichSums(int columnCount, int power)
{
    /// <summary>1 − h of a row that alone determines a weight is rounding, and so is its residual.</summary>
    private const double NoSpare = 1e-10;

    private readonly Vector<double>[] _products = new Vector<double>[columnCount * (columnCount + 1) / 2];
    private readonly Vector<double>[] _scaled = new Vector<double>[RowStrip.MostVectors];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(OrthonormalRows rows, ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> leverages)
    {
        var at = 0;
        for (var i = 0; i < columnCount; i++)
        {
            Scale(rows.Column(i), residuals, leverages);
            for (var j = 0; j <= i; j++)
            {
                var column = rows.Column(j);
                var product = _products[at];
                for (var row = 0; row < residuals.Length; row++)
                    product = Vector.MultiplyAddEstimate(_scaled[row], column[row], product);
                _products[at++] = product;
            }
        }
    }

    public void Merge(SandwichSums other)
    {
        for (var i = 0; i < _products.Length; i++)
            _products[i] += other._products[i];
    }

    public void Clear() => Array.Clear(_products);

    /// <summary>S R̃⁻¹ · sums · R̃⁻ᵀ S: a covariance of the weights, intercept first, then the features.</summary>
    /// <param name="rows">Which weight each number of u is of.</param>
    /// <param name="inverse">R̃⁻¹.</param>
    /// <param name="scale">S², of the residuals' unit.</param>
    public double[,] ToCovariance(OrthonormalRows rows, double[,] inverse, double scale)
    {
        var size = inverse.GetLength(0);
        var half = new double[size, columnCount];
        var covariance = new double[size, size];
        for (var b = 0; b < columnCount; b++)
        {
            for (var a = 0; a < columnCount; a++)
            {
                var product = scale * Vector.Sum(_products[Index(a, b)]);
                for (var i = 0; i <= rows.Weight(a); i++)
                    half[i, b] += inverse[i, rows.Weight(a)] * product;
            }

            for (var j = 0; j <= rows.Weight(b); j++)
            {
                for (var i = 0; i <= j; i++)
                    covariance[i, j] = covariance[j, i] = covariance[i, j] + (half[i, b] * inverse[j, rows.Weight(b)]);
            }
        }

        return covariance;
    }

    private static int Index(int a, int b) => (Math.Max(a, b) * (Math.Max(a, b) + 1) / 2) + Math.Min(a, b);

    private void Scale(ReadOnlySpan<Vector<double>> column, ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> leverages)
    {
        for (var row = 0; row < residuals.Length; row++)
        {
            var spare = Vector<double>.One - leverages[row];
            spare = Vector.ConditionalSelect(Vector.LessThan(spare, Vector.Create(NoSpare)), Vector.Create(double.NaN), spare);
            var scale = residuals[row] * residuals[row];
            for (var k = 0; k < power; k++)
                scale /= spare;
            _scaled[row] = scale * column[row];
        }
    }
}
