using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace GradientDescent.Comparison.Data;

/// <summary>The rows that all contenders share, with one array per feature and one for the target. Every contender's format is created from it.</summary>
internal sealed class RawColumns<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Seed = 20240607;

    /// <summary>The share of a common factor in every feature. It gives a correlation of 0.2, which is typical of real features.</summary>
    private const double CommonShare = 0.5;

    private const int LossBlock = 4096;

    private readonly T[][] _columns;

    /// <summary>
    /// Features of mean 0 and variance 1, as recommended for all libraries that use descent, and a target of which they explain the larger part.
    /// </summary>
    public RawColumns(int rows, int features)
    {
        Rows = rows;
        Features = features;
        _columns = [.. Enumerable.Range(0, features + 1).Select(_ => new T[rows])];

        var random = new Random(Seed);
        var scale = 1 / Math.Sqrt(1 + (CommonShare * CommonShare));
        for (var row = 0; row < rows; row++)
        {
            var common = CommonShare * Unit(random);
            var target = 3 + Unit(random);
            for (var feature = 0; feature < features; feature++)
            {
                var value = scale * (Unit(random) + common);
                _columns[feature][row] = T.CreateTruncating(value);
                target += (feature + 1.0) / features * value;
            }

            _columns[features][row] = T.CreateTruncating(target);
        }
    }

    public int Rows { get; }

    public int Features { get; }

    public ReadOnlySpan<T> Feature(int feature) => _columns[feature];

    public ReadOnlySpan<T> Target => _columns[^1];

    /// <summary>The features of a row, then its target.</summary>
    public void CopyRow(int row, Span<T> numbers)
    {
        for (var column = 0; column < _columns.Length; column++)
            numbers[column] = _columns[column][row];
    }

    /// <summary>The columns one after another, as bytes.</summary>
    public void WriteTo(Stream stream)
    {
        foreach (var column in _columns)
            stream.Write(MemoryMarshal.AsBytes(column.AsSpan()));
    }

    /// <summary>The mean squared error of a model, always computed in double and in the same way for all contenders.</summary>
    public double MeanLoss(ReadOnlySpan<double> weights)
    {
        Span<double> values = stackalloc double[LossBlock];
        Span<double> residuals = stackalloc double[LossBlock];
        var sum = 0.0;
        for (var from = 0; from < Rows; from += LossBlock)
        {
            var rows = Math.Min(LossBlock, Rows - from);
            values = values[..rows];
            residuals = residuals[..rows];
            TensorPrimitives.ConvertTruncating(_columns[^1].AsSpan(from, rows), residuals);
            TensorPrimitives.Subtract(weights[^1], residuals, residuals);
            for (var feature = 0; feature < Features; feature++)
            {
                TensorPrimitives.ConvertTruncating(_columns[feature].AsSpan(from, rows), values);
                TensorPrimitives.MultiplyAdd(values, weights[feature], residuals, residuals);
            }

            sum += TensorPrimitives.SumOfSquares<double>(residuals);
        }

        return sum / Rows;
    }

    /// <summary>A uniform random number, with mean 0 and variance 1.</summary>
    private static double Unit(Random random) => ((2 * random.NextDouble()) - 1) * Math.Sqrt(3);
}
