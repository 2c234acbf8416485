using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Binary;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>Sums for the test of Breusch and Pagan with Koenker's correction: n·R² of a regression of e² on a constant and the features.</summary>
/// <remarks>The rows are not weighted again: e² has the same mean in all rows if the weights are right. Columns of features are z = R̃⁻ᵀx̃, so that none is far from the others.</remarks>
/// <param name="columnCount">The number of features that are not redundant.</param>
/// <param name="isWeighted">Whether the rows have sample weights. Without them, Σ zzᵀ is the identity.</param>
internal sealed class BreuschPaganSums(int columnCount, bool isWeighted)
{
    private readonly Vector<double>[] _cells = new Vector<double>[isWeighted ? columnCount * RowStrip.MaxVectors : 0];
    private readonly Vector<double>[] _columns = new Vector<double>[columnCount];
    private readonly Vector<double>[] _withSquares = new Vector<double>[columnCount];
    private readonly Vector<double>[] _products = new Vector<double>[isWeighted ? columnCount * (columnCount + 1) / 2 : 0];
    private readonly Vector<double>[] _powers = new Vector<double>[2];

    /// <param name="rows">The rows u = √w R̃⁻ᵀx̃.</param>
    /// <param name="first">The index of the first feature among their columns.</param>
    /// <param name="roots">√w; 0 for a row that does not count.</param>
    /// <param name="residuals">e, divided by their root mean square.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(OrthonormalRows rows, int first, ReadOnlySpan<Vector<double>> roots, ReadOnlySpan<Vector<double>> residuals)
    {
        AddProducts(residuals, residuals, ref _powers[0]);
        foreach (var residual in residuals)
            _powers[1] += residual * residual * residual * residual;
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

    public void Merge(BreuschPaganSums other)
    {
        AddAll(_columns, other._columns);
        AddAll(_withSquares, other._withSquares);
        AddAll(_products, other._products);
        AddAll(_powers, other._powers);
    }

    public void Write(NumberWriter to)
    {
        to.Write(_columns);
        to.Write(_withSquares);
        to.Write(_products);
        to.Write(_powers);
    }

    public void Read(NumberReader from)
    {
        from.ReadInto(_columns);
        from.ReadInto(_withSquares);
        from.ReadInto(_products);
        from.ReadInto(_powers);
    }

    public void Clear()
    {
        Array.Clear(_columns);
        Array.Clear(_withSquares);
        Array.Clear(_products);
        Array.Clear(_powers);
    }

    /// <param name="rows">n, the number of rows.</param>
    public ChiSquaredStatistic ToTest(long rows)
    {
        var products = new double[columnCount + 1, columnCount + 1];
        var sums = Array.ConvertAll(_columns, Vector.Sum);
        var (squares, fourths) = (Vector.Sum(_powers[0]), Vector.Sum(_powers[1]));
        for (var i = 0; i < columnCount; i++)
        {
            for (var j = 0; j <= i; j++)
                products[j, i] = (isWeighted ? Vector.Sum(_products[Index(i, j)]) : i == j ? 1 : 0) - (sums[i] * sums[j] / rows);
            products[i, columnCount] = Vector.Sum(_withSquares[i]) - (sums[i] * squares / rows);
        }

        products[columnCount, columnCount] = fourths - (squares * squares / rows);
        return AuxiliaryRegression.Test(products, fourths, rows);
    }

    private static int Index(int row, int column) => (row * (row + 1) / 2) + column;

    private Span<Vector<double>> Cells(int column) => _cells.AsSpan(column * RowStrip.MaxVectors, RowStrip.MaxVectors);

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
