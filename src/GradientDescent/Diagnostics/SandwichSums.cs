using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>
/// Σ e²·uuᵀ / (1 − h)ᵏ over the rows, for k of 0, 1 and 2: what stands in the middle of covariances that don't take every residual to have the same variance.
/// </summary>
/// <param name="columnCount">How many numbers u has.</param>
internal sealed class SandwichSums(int columnCount)
{
    public const int Powers = 3;

    /// <summary>1 − h of a row that alone determines a weight is rounding, and so is its residual.</summary>
    private const double NoSpare = 1e-10;

    private readonly Vector<double>[] _products = new Vector<double>[columnCount * (columnCount + 1) / 2 * Powers];
    private readonly Vector<double>[] _scales = new Vector<double>[Powers * RowStrip.MostVectors];
    private readonly Vector<double>[] _scaled = new Vector<double>[Powers * RowStrip.MostVectors];

    public void Add(OrthonormalRows rows, ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> leverages)
    {
        SetScales(residuals, leverages);
        for (var i = 0; i < columnCount; i++)
        {
            Scale(rows.Column(i)[..residuals.Length]);
            for (var j = 0; j <= i; j++)
                AddProducts(rows.Column(j)[..residuals.Length], ref _products[Index(i, j)]);
        }
    }

    public void Merge(SandwichSums other)
    {
        for (var i = 0; i < _products.Length; i++)
            _products[i] += other._products[i];
    }

    public void Clear() => Array.Clear(_products);

    /// <summary>The sums between (1, features); 0 in row and column of a redundant feature.</summary>
    /// <param name="power">k.</param>
    /// <param name="rows">Which weight each number of u is of.</param>
    /// <param name="size">How many weights there are.</param>
    /// <param name="scale">What e² is multiplied by.</param>
    public double[,] ToMeat(int power, OrthonormalRows rows, int size, double scale)
    {
        var meat = new double[size, size];
        for (var a = 0; a < columnCount; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var (i, j) = (rows.Weight(a), rows.Weight(b));
                meat[i, j] = meat[j, i] = scale * Vector.Sum(_products[Index(a, b) + power]);
            }
        }

        return meat;
    }

    private static int Index(int row, int column) => ((row * (row + 1) / 2) + column) * Powers;

    /// <summary>e² / (1 − h)ᵏ, for each k.</summary>
    private void SetScales(ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> leverages)
    {
        for (var row = 0; row < residuals.Length; row++)
        {
            var spare = Vector<double>.One - leverages[row];
            spare = Vector.ConditionalSelect(Vector.LessThan(spare, Vector.Create(NoSpare)), Vector.Create(double.NaN), spare);
            var square = residuals[row] * residuals[row];
            _scales[row] = square;
            _scales[row + RowStrip.MostVectors] = square / spare;
            _scales[row + (2 * RowStrip.MostVectors)] = square / spare / spare;
        }
    }

    private void Scale(ReadOnlySpan<Vector<double>> column)
    {
        for (var power = 0; power < Powers; power++)
        {
            var from = power * RowStrip.MostVectors;
            for (var row = 0; row < column.Length; row++)
                _scaled[from + row] = _scales[from + row] * column[row];
        }
    }

    /// <summary>Three sums at once: each waits for its own last addition only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddProducts(ReadOnlySpan<Vector<double>> column, ref Vector<double> products)
    {
        var scaled0 = _scaled.AsSpan(0, column.Length);
        var scaled1 = _scaled.AsSpan(RowStrip.MostVectors, column.Length);
        var scaled2 = _scaled.AsSpan(2 * RowStrip.MostVectors, column.Length);
        var (sum0, sum1, sum2) = (products, Unsafe.Add(ref products, 1), Unsafe.Add(ref products, 2));
        for (var row = 0; row < column.Length; row++)
        {
            sum0 = Vector.MultiplyAddEstimate(scaled0[row], column[row], sum0);
            sum1 = Vector.MultiplyAddEstimate(scaled1[row], column[row], sum1);
            sum2 = Vector.MultiplyAddEstimate(scaled2[row], column[row], sum2);
        }

        (products, Unsafe.Add(ref products, 1), Unsafe.Add(ref products, 2)) = (sum0, sum1, sum2);
    }
}
