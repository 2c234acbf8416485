using System.Numerics;
using GradientDescent.Tests.Diagnostics;

namespace GradientDescent.Tests.ErrorSurface;

/// <summary>The mean squared error by its definition, row by row.</summary>
internal sealed class PlainSurface
{
    /// <summary>x̃ as the weights have it: the features, then 1 where there is an intercept.</summary>
    private readonly (double[] X, double Target, double Weight)[] _rows;
    private readonly double _weight;

    private PlainSurface(IEnumerable<(double[] X, double Target, double Weight)> rows)
    {
        _rows = [.. rows];
        _weight = _rows.Sum(row => row.Weight);
        WeightCount = _rows[0].X.Length;
    }

    public int WeightCount { get; }

    /// <summary>The mean square of the target: how large the numbers are that errors are made of.</summary>
    public double TargetSquare => _rows.Sum(row => row.Weight * row.Target * row.Target) / _weight;

    public static PlainSurface Of<T>(Columns<T> columns, int featureCount, bool hasIntercept)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(PlainDiagnostics.Rows(columns, featureCount, hasIntercept: false).Select(row => hasIntercept ? row with { X = [.. row.X, 1] } : row));

    public double MeanSquaredError(double[] weights) => _rows.Sum(row => row.Weight * Residual(row, weights) * Residual(row, weights)) / _weight;

    public double[] Gradient(double[] weights) =>
        [.. Enumerable.Range(0, WeightCount).Select(i => 2 * _rows.Sum(row => row.Weight * Residual(row, weights) * row.X[i]) / _weight)];

    public double[][] Hessian() =>
        [.. Enumerable.Range(0, WeightCount).Select(i => Enumerable.Range(0, WeightCount)
            .Select(j => 2 * _rows.Sum(row => row.Weight * row.X[i] * row.X[j]) / _weight).ToArray())];

    private static double Residual((double[] X, double Target, double Weight) row, double[] weights) =>
        row.X.Zip(weights, static (x, weight) => x * weight).Sum() - row.Target;
}
