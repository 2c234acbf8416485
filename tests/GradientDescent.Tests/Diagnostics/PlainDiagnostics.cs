using System.Numerics;

namespace GradientDescent.Tests.Diagnostics;

/// <summary>Residual diagnostics by their definitions, row by row, with the products of the features inverted as they are.</summary>
internal sealed class PlainDiagnostics
{
    private readonly double[][] _rows;
    private readonly double[] _residuals;
    private readonly double[] _leverages;
    private readonly double[,] _inverse;
    private readonly double[] _sampleWeights;

    /// <param name="rows">x̃, target and sample weight of each row.</param>
    /// <param name="weights">In the order of x̃.</param>
    public PlainDiagnostics(IEnumerable<(double[] X, double Target, double Weight)> rows, double[] weights)
    {
        var counted = rows.Where(row => row.Weight > 0).ToArray();
        _sampleWeights = [.. counted.Select(row => row.Weight)];
        _rows = [.. counted.Select(row => row.X.Select(x => Math.Sqrt(row.Weight) * x).ToArray())];
        _residuals = [.. counted.Select((row, i) => (Math.Sqrt(row.Weight) * row.Target) - Dot(_rows[i], weights))];
        var size = weights.Length;
        var products = new double[size, size];
        foreach (var row in _rows)
        {
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                    products[i, j] += row[i] * row[j];
            }
        }

        _inverse = Inverse(products);
        _leverages = [.. _rows.Select(row => Dot(row, Times(_inverse, row)))];
    }

    public double MeanAbsoluteError => _residuals.Zip(_sampleWeights, (residual, weight) => Math.Sqrt(weight) * Math.Abs(residual)).Sum() / _sampleWeights.Sum();

    public double DurbinWatson => _residuals.Zip(_residuals.Skip(1), (before, after) => (after - before) * (after - before)).Sum() / _residuals.Sum(residual => residual * residual);

    public double Skewness => Moment(3) / Math.Pow(Moment(2), 1.5);

    public double Kurtosis => Moment(4) / Math.Pow(Moment(2), 2);

    public double LargestLeverage => _leverages.Max();

    /// <summary>n·R² of e² on a constant and the features, which are not weighted.</summary>
    /// <param name="hasIntercept">Whether x̃ has the constant already.</param>
    public double BreuschPagan(bool hasIntercept) => ShareOfSquares(row => [.. Unweighted(row).Skip(hasIntercept ? 1 : 0)]);

    /// <summary>n·R² of e² on a constant, the fitted values and their squares. They are centred and scaled, which changes no R².</summary>
    /// <param name="weights">In the order of x̃.</param>
    public double White(double[] weights)
    {
        var fitted = Enumerable.Range(0, _rows.Length).Select(row => Dot(Unweighted(row), weights)).ToArray();
        var (mean, scale) = (fitted.Average(), fitted.Max(Math.Abs));
        return ShareOfSquares(row => [(fitted[row] - mean) / scale, Math.Pow((fitted[row] - mean) / scale, 2)]);
    }

    /// <summary>(X̃ᵀWX̃)⁻¹ Σ e² w x̃x̃ᵀ / (1 − h)ᵏ (X̃ᵀWX̃)⁻¹.</summary>
    public double[,] Covariance(int power)
    {
        var size = _inverse.GetLength(0);
        var covariance = new double[size, size];
        for (var row = 0; row < _rows.Length; row++)
        {
            var influence = Times(_inverse, _rows[row]);
            var square = _residuals[row] * _residuals[row] / Math.Pow(1 - _leverages[row], power);
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                    covariance[i, j] += square * influence[i] * influence[j];
            }
        }

        return covariance;
    }

    /// <summary>The rows of columns: 1 where there is an intercept, and the features.</summary>
    public static IEnumerable<(double[] X, double Target, double Weight)> Rows<T>(Columns<T> columns, int featureCount, bool hasIntercept)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var rows = new List<(double[], double, double)>();
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                var numbers = new double[columns.ColumnCount];
                for (var column = 0; column < numbers.Length; column++)
                    numbers[column] = double.CreateTruncating(block[column, row]);
                double[] x = hasIntercept ? [1, .. numbers[..featureCount]] : numbers[..featureCount];
                rows.Add((x, numbers[featureCount], numbers.Length > featureCount + 1 ? numbers[^1] : 1));
            }
        }

        return rows;
    }

    private double[] Unweighted(int row) => Array.ConvertAll(_rows[row], x => x / Math.Sqrt(_sampleWeights[row]));

    private double ShareOfSquares(Func<int, double[]> columnsOf)
    {
        var squares = Array.ConvertAll(_residuals, static residual => residual * residual);
        var columns = Enumerable.Range(0, squares.Length).Select(row => (double[])[1, .. columnsOf(row)]).ToArray();
        var (size, mean) = (columns[0].Length, squares.Average());
        var (products, withSquares) = (new double[size, size], new double[size]);
        for (var row = 0; row < columns.Length; row++)
        {
            for (var i = 0; i < size; i++)
            {
                withSquares[i] += columns[row][i] * squares[row];
                for (var j = 0; j < size; j++)
                    products[i, j] += columns[row][i] * columns[row][j];
            }
        }

        var weights = Times(Inverse(products), withSquares);
        return squares.Length * columns.Sum(row => Math.Pow(Dot(row, weights) - mean, 2)) / squares.Sum(square => Math.Pow(square - mean, 2));
    }

    private double Moment(int power)
    {
        var mean = _residuals.Average();
        return _residuals.Average(residual => Math.Pow(residual - mean, power));
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static double[] Times(double[,] matrix, double[] x) =>
        [.. Enumerable.Range(0, x.Length).Select(i => Enumerable.Range(0, x.Length).Sum(j => matrix[i, j] * x[j]))];

    /// <summary>Gauss and Jordan, for products that need no pivots.</summary>
    private static double[,] Inverse(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        for (var k = 0; k < size; k++)
        {
            var pivot = matrix[k, k];
            matrix[k, k] = 1;
            for (var j = 0; j < size; j++)
                matrix[k, j] /= pivot;
            for (var i = 0; i < size; i++)
            {
                if (i == k)
                    continue;
                var factor = matrix[i, k];
                matrix[i, k] = 0;
                for (var j = 0; j < size; j++)
                    matrix[i, j] -= factor * matrix[k, j];
            }
        }

        return matrix;
    }
}
