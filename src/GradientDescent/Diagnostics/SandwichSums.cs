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
        for (var i = 0; i < columnCount; i++)
        {
            Scale(rows.Column(i), residuals, leverages);
            for (var j = 0; j <= i; j++)
            {
                var column = rows.Column(j);
                var product = _products[Index(i, j)];
                for (var row = 0; row < residuals.Length; row++)
                    product = Vector.MultiplyAddEstimate(_scaled[row], column[row], product);
                _products[Index(i, j)] = product;
            }
        }
    }

    public void Merge(SandwichSums other)
    {
        for (var i = 0; i < _products.Length; i++)
            _products[i] += other._products[i];
    }

    public void Clear() => Array.Clear(_products);

    /// <summary>The sums between (1, features); 0 in row and column of a redundant feature.</summary>
    /// <param name="rows">Which weight each number of u is of.</param>
    /// <param name="size">How many weights there are.</param>
    /// <param name="scale">What e² is multiplied by.</param>
    public double[,] ToMeat(OrthonormalRows rows, int size, double scale)
    {
        var meat = new double[size, size];
        for (var a = 0; a < columnCount; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var (i, j) = (rows.Weight(a), rows.Weight(b));
                meat[i, j] = meat[j, i] = scale * Vector.Sum(_products[Index(a, b)]);
            }
        }

        return meat;
    }

    private static int Index(int row, int column) => (row * (row + 1) / 2) + column;

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
