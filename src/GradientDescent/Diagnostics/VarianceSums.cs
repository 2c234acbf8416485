using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Passes;
using GradientDescent.Solving;

namespace GradientDescent.Diagnostics;

/// <summary>
/// Sums for tests whether the variance of the residuals depends on the features. Each test is n·R² of a regression of e² on a constant and other columns: on the
/// features by Breusch and Pagan, with Koenker's correction; on the fitted values and their squares by White, in Wooldridge's form with few columns.
/// </summary>
/// <remarks>The rows are not weighted again: e² has the same mean in all rows if the weights are right. Columns of features are z = R̃⁻ᵀx̃, so that none is far from the others.</remarks>
/// <param name="columnCount">The number of features that are not redundant.</param>
/// <param name="isWeighted">Whether the rows have sample weights. Without them, Σ zzᵀ is the identity.</param>
internal sealed class VarianceSums(int columnCount, bool isWeighted)
{
    /// <summary>f, f², f³, f⁴, e², e⁴, f·e² and f²·e².</summary>
    private const int Fitted = 8;

    private readonly Vector<double>[] _cells = new Vector<double>[isWeighted ? columnCount * RowStrip.MaxVectors : 0];
    private readonly Vector<double>[] _columns = new Vector<double>[columnCount];
    private readonly Vector<double>[] _withSquares = new Vector<double>[columnCount];
    private readonly Vector<double>[] _products = new Vector<double>[isWeighted ? columnCount * (columnCount + 1) / 2 : 0];
    private readonly Vector<double>[] _fitted = new Vector<double>[Fitted];

    /// <param name="rows">The rows u = √w R̃⁻ᵀx̃.</param>
    /// <param name="first">The index of the first feature among their columns.</param>
    /// <param name="roots">√w; 0 for a row that does not count.</param>
    /// <param name="residuals">e, divided by their root mean square.</param>
    /// <param name="fitted">f, the fitted values, less their mean.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(OrthonormalRows rows, int first, ReadOnlySpan<Vector<double>> roots, ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> fitted)
    {
        AddFitted(roots, residuals, fitted);
        for (var i = 0; i < columnCount; i++)
        {
            var column = rows.Column(i + first)[..roots.Length];
            if (isWeighted)
                column = Unweighted(column, roots, i);
            var (sum, withSquare) = (_columns[i], _withSquares[i]);
            for (var row = 0; row < column.Length; row++)
            {
                sum += column[row];
                withSquare = Vector.MultiplyAddEstimate(residuals[row] * residuals[row], column[row], withSquare);
            }

            (_columns[i], _withSquares[i]) = (sum, withSquare);
            for (var j = 0; isWeighted && j <= i; j++)
                AddProducts(column, Cells(j)[..roots.Length], ref _products[Index(i, j)]);
        }
    }

    public void Merge(VarianceSums other)
    {
        AddAll(_columns, other._columns);
        AddAll(_withSquares, other._withSquares);
        AddAll(_products, other._products);
        AddAll(_fitted, other._fitted);
    }

    public void Clear()
    {
        Array.Clear(_columns);
        Array.Clear(_withSquares);
        Array.Clear(_products);
        Array.Clear(_fitted);
    }

    /// <param name="rows">n, the number of rows.</param>
    public ChiSquaredStatistic BreuschPagan(long rows)
    {
        var products = new double[columnCount + 1, columnCount + 1];
        var sums = Array.ConvertAll(_columns, Vector.Sum);
        var (squares, fourths) = (Sum(4), Sum(5));
        for (var i = 0; i < columnCount; i++)
        {
            for (var j = 0; j <= i; j++)
                products[j, i] = (isWeighted ? Vector.Sum(_products[Index(i, j)]) : i == j ? 1 : 0) - (sums[i] * sums[j] / rows);
            products[i, columnCount] = Vector.Sum(_withSquares[i]) - (sums[i] * squares / rows);
        }

        products[columnCount, columnCount] = fourths - (squares * squares / rows);
        return Explained(products, fourths, rows);
    }

    /// <inheritdoc cref="BreuschPagan"/>
    public ChiSquaredStatistic White(long rows)
    {
        double[] powers = [rows, Sum(0), Sum(1), Sum(2), Sum(3)];
        double[] withSquares = [Sum(4), Sum(6), Sum(7)];
        var products = new double[3, 3];
        for (var i = 0; i < 2; i++)
        {
            for (var j = 0; j <= i; j++)
                products[j, i] = powers[i + j + 2] - (powers[i + 1] * powers[j + 1] / rows);
            products[i, 2] = withSquares[i + 1] - (powers[i + 1] * withSquares[0] / rows);
            if (!(products[i, i] > Redundancy.RoundingShare * powers[(2 * i) + 2]))
                products[i, i] = 0;
        }

        products[2, 2] = Sum(5) - (withSquares[0] * withSquares[0] / rows);
        return Explained(products, Sum(5), rows);
    }

    /// <summary>n·R² of the last column on the others. Columns that others determine, such as the square of a fitted value with two levels, do not count.</summary>
    /// <param name="products">The centred products of the columns, above the diagonal.</param>
    /// <param name="fourths">Σ e⁴: without variance of e² beside it, nothing is explained.</param>
    /// <param name="rows">n.</param>
    private static ChiSquaredStatistic Explained(double[,] products, double fourths, long rows)
    {
        var count = products.GetLength(0) - 1;
        var total = products[count, count];
        Cholesky.Factor(products, count);
        var (explained, rank) = (0.0, 0);
        for (var i = 0; i < count; i++)
        {
            if (products[i, i] == 0)
                continue;
            rank++;
            explained += products[i, count] * products[i, count];
        }

        return new(rank > 0 && rows > rank + 1 && total > Redundancy.RoundingShare * fourths ? rows * explained / total : double.NaN, rank);
    }

    private static int Index(int row, int column) => (row * (row + 1) / 2) + column;

    private Span<Vector<double>> Cells(int column) => _cells.AsSpan(column * RowStrip.MaxVectors, RowStrip.MaxVectors);

    private double Sum(int sum) => Vector.Sum(_fitted[sum]);

    private void AddFitted(ReadOnlySpan<Vector<double>> roots, ReadOnlySpan<Vector<double>> residuals, ReadOnlySpan<Vector<double>> fitted)
    {
        for (var row = 0; row < roots.Length; row++)
        {
            var value = Vector.ConditionalSelect(Vector.GreaterThan(roots[row], Vector<double>.Zero), fitted[row], Vector<double>.Zero);
            var power = value * value;
            var square = residuals[row] * residuals[row];
            _fitted[0] += value;
            _fitted[1] += power;
            _fitted[2] += power * value;
            _fitted[3] += power * power;
            _fitted[4] += square;
            _fitted[5] += square * square;
            _fitted[6] += square * value;
            _fitted[7] += square * power;
        }
    }

    /// <summary>z = u / √w.</summary>
    private Span<Vector<double>> Unweighted(ReadOnlySpan<Vector<double>> column, ReadOnlySpan<Vector<double>> roots, int at)
    {
        var cells = Cells(at)[..column.Length];
        for (var row = 0; row < cells.Length; row++)
            cells[row] = Vector.ConditionalSelect(Vector.GreaterThan(roots[row], Vector<double>.Zero), column[row] / roots[row], Vector<double>.Zero);
        return cells;
    }

    private static void AddProducts(ReadOnlySpan<Vector<double>> one, ReadOnlySpan<Vector<double>> other, ref Vector<double> products)
    {
        var sum = products;
        for (var row = 0; row < one.Length; row++)
            sum = Vector.MultiplyAddEstimate(one[row], other[row], sum);
        products = sum;
    }

    private static void AddAll(Vector<double>[] sums, Vector<double>[] terms)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += terms[i];
    }
}
