using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Binary;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>
/// Σ e²·uuᵀ / (1 − h)ᵏ over the rows, for k = 0, 1 and 2: the middle matrices of the heteroskedasticity-consistent covariances.
/// </summary>
/// <param name="columnCount">The length of u.</param>
internal sealed class SandwichSums(int columnCount)
{
    public const int Powers = 3;

    /// <summary>If a row alone determines a weight, 1 − h is 0 up to rounding, and so is the residual. Below this value 1 − h counts as 0.</summary>
    public const double MinSpare = 1e-10;

    private readonly Vector<double>[] _products = new Vector<double>[columnCount * (columnCount + 1) / 2 * Powers];
    private readonly Vector<double>[] _scales = new Vector<double>[Powers * RowStrip.MaxVectors];
    private readonly Vector<double>[] _scaled = new Vector<double>[Powers * RowStrip.MaxVectors];

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

    public void Write(NumberWriter to) => to.Write(_products);

    public void Read(NumberReader from) => from.ReadInto(_products);

    public void Clear() => Array.Clear(_products);

    /// <summary>The sums as a matrix by (1, features); the row and the column of a redundant feature are 0.</summary>
    /// <param name="power">k.</param>
    /// <param name="rows">Maps each element of u to a weight.</param>
    /// <param name="size">The number of weights.</param>
    /// <param name="scale">A factor for e².</param>
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

    /// <summary>Computes e² / (1 − h)ᵏ for each k.</summary>
    private void SetScales(ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> leverages)
    {
        for (var row = 0; row < residuals.Length; row++)
        {
            var spare = Vector<double>.One - leverages[row];
            spare = Vector.ConditionalSelect(Vector.LessThan(spare, Vector.Create(MinSpare)), Vector.Create(double.NaN), spare);
            var square = residuals[row] * residuals[row];
            _scales[row] = square;
            _scales[row + RowStrip.MaxVectors] = square / spare;
            _scales[row + (2 * RowStrip.MaxVectors)] = square / spare / spare;
        }
    }

    private void Scale(ReadOnlySpan<Vector<double>> column)
    {
        for (var power = 0; power < Powers; power++)
        {
            var from = power * RowStrip.MaxVectors;
            for (var row = 0; row < column.Length; row++)
                _scaled[from + row] = _scales[from + row] * column[row];
        }
    }

    /// <summary>Three sums at once, so that an addition does not wait for the result of the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddProducts(ReadOnlySpan<Vector<double>> column, ref Vector<double> products)
    {
        var scaled0 = _scaled.AsSpan(0, column.Length);
        var scaled1 = _scaled.AsSpan(RowStrip.MaxVectors, column.Length);
        var scaled2 = _scaled.AsSpan(2 * RowStrip.MaxVectors, column.Length);
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
