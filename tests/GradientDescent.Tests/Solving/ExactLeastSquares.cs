using System.Numerics;
using GradientDescent.Tests.Refinement;

namespace GradientDescent.Tests.Solving;

/// <summary>
/// Weights of least mean squared residual and ridge penalty, without any rounding: doubles are fractions, so the normal equations are too, and Bareiss's
/// elimination keeps to whole numbers (Sylvester's Identity and Multistep Integer-Preserving Gaussian Elimination, 1968).
/// </summary>
internal sealed class ExactLeastSquares
{
    private readonly BigInteger[,] _equations;
    private readonly int _size;

    /// <param name="columns">The features and the target, and a column of ones before them where there is an intercept.</param>
    /// <param name="rowWeights">What each row weighs.</param>
    /// <param name="prices">What the square of each coefficient costs, Σ w times.</param>
    /// <param name="isLeftOut">Columns whose coefficient is 0 whatever the others say.</param>
    public ExactLeastSquares(double[][] columns, double[] rowWeights, Dyadic[] prices, Func<int, bool> isLeftOut)
        : this(Array.ConvertAll(columns, static column => Array.ConvertAll(column, static number => (Dyadic)number)), rowWeights, prices, isLeftOut)
    {
    }

    /// <inheritdoc cref="ExactLeastSquares(double[][], double[], Dyadic[], Func{int, bool})"/>
    public ExactLeastSquares(Dyadic[][] columns, double[] rowWeights, Dyadic[] prices, Func<int, bool> isLeftOut)
    {
        _size = columns.Length - 1;
        var sums = Products(columns, rowWeights);
        for (var i = 0; i < _size; i++)
            sums[i, i] += prices[i];
        _equations = ToWhole(sums);

        var pivots = Eliminate(isLeftOut);
        Redundant = [.. Enumerable.Range(0, _size).Where(i => !isLeftOut(i) && !pivots.Contains(i))];
        Weights = Substitute(pivots);
    }

    /// <summary>A number per column; 0 for those that the columns before them determine.</summary>
    public Fraction[] Weights { get; }

    /// <summary>The columns that those before them determine.</summary>
    public int[] Redundant { get; }

    private static Dyadic[,] Products(Dyadic[][] columns, double[] rowWeights)
    {
        var size = columns.Length;
        var sums = new Dyadic[size - 1, size];
        for (var i = 0; i < size - 1; i++)
        {
            for (var j = i; j < size; j++)
            {
                var sum = Dyadic.Zero;
                for (var row = 0; row < rowWeights.Length; row++)
                    sum += (Dyadic)rowWeights[row] * columns[i][row] * columns[j][row];
                sums[i, j] = sum;
                if (j < size - 1)
                    sums[j, i] = sum;
            }
        }

        return sums;
    }

    /// <summary>All of them times the same power of two.</summary>
    private static BigInteger[,] ToWhole(Dyadic[,] sums)
    {
        var (rows, columns) = (sums.GetLength(0), sums.GetLength(1));
        var least = int.MaxValue;
        foreach (var sum in sums)
            least = sum.Mantissa.IsZero ? least : Math.Min(least, sum.Exponent);
        var whole = new BigInteger[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                whole[i, j] = sums[i, j].Mantissa.IsZero ? 0 : sums[i, j].Mantissa << (sums[i, j].Exponent - least);
        }

        return whole;
    }

    /// <returns>The columns with a pivot, in their order.</returns>
    private List<int> Eliminate(Func<int, bool> isLeftOut)
    {
        var pivots = new List<int>();
        var previous = BigInteger.One;
        for (var column = 0; column < _size; column++)
        {
            if (isLeftOut(column) || _equations[column, column].IsZero)
                continue;
            for (var row = column + 1; row < _size; row++)
            {
                for (var j = _size; j > column; j--)
                    _equations[row, j] = ((_equations[column, column] * _equations[row, j]) - (_equations[row, column] * _equations[column, j])) / previous;
            }

            previous = _equations[column, column];
            pivots.Add(column);
        }

        return pivots;
    }

    private Fraction[] Substitute(List<int> pivots)
    {
        var solution = new Fraction[_size];
        Array.Fill(solution, Fraction.Zero);
        foreach (var row in Enumerable.Reverse(pivots))
        {
            var rest = new Fraction(_equations[row, _size], BigInteger.One);
            foreach (var column in pivots.Where(column => column > row))
                rest = rest.Minus(solution[column], _equations[row, column]);
            solution[row] = rest.Over(_equations[row, row]);
        }

        return solution;
    }
}
