using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.Kernels;

namespace GradientDescent.Reports.Counts;

/// <summary>A few rows at a time in double precision: the features, the target, the prediction and the residual.</summary>
/// <param name="weights">The coefficients of the model, then its intercept if it has one.</param>
/// <param name="featureCount">The number of coefficients among the weights.</param>
internal sealed class RowValues(double[] weights, int featureCount)
{
    /// <summary>This number of rows of a few columns fits in the first-level cache.</summary>
    public const int MaxRows = 256;

    private readonly double[] _cells = new double[(featureCount + 3) * MaxRows];

    /// <summary>The index of the target's column. The columns of the features come before it.</summary>
    public int Target => featureCount;

    /// <summary>The index of the column of predictions: intercept + Σ coefficient · feature.</summary>
    public int Prediction => featureCount + 1;

    /// <summary>The index of the column of residuals: target − prediction, with the sign usual in statistics.</summary>
    public int Residual => featureCount + 2;

    public int ColumnCount => featureCount + 3;

    public int FeatureCount => featureCount;

    /// <summary>The current number of rows.</summary>
    public int Rows { get; private set; }

    public double[] Weights => weights;

    public RowValues CreateAlike() => new(weights, featureCount);

    /// <summary>The numbers of a column, one per row.</summary>
    public ReadOnlySpan<double> Column(int column) => _cells.AsSpan(column * MaxRows, Rows);

    /// <summary>Replaces the rows, and predicts the new ones.</summary>
    /// <param name="block">The new rows, at most <see cref="MaxRows"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill<T>(Block<T> block)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Rows = block.Rows;
        for (var column = 0; column <= featureCount; column++)
        {
            var from = MemoryMarshal.CreateReadOnlySpan(ref block.Column(column), Rows);
            var into = _cells.AsSpan(column * MaxRows, Rows);
            if (typeof(T) == typeof(double))
            {
                MemoryMarshal.Cast<T, double>(from).CopyTo(into);
                continue;
            }

            for (var row = 0; row < from.Length; row++)
                into[row] = double.CreateTruncating(from[row]);
        }

        Predict();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Predict()
    {
        var predictions = Vectors(Prediction);
        predictions.Fill(Vector.Create(weights.Length > featureCount ? weights[featureCount] : 0));
        for (var feature = 0; feature < featureCount; feature++)
        {
            var column = Vectors(feature);
            var coefficient = Vector.Create(weights[feature]);
            for (var i = 0; i < predictions.Length; i++)
                predictions[i] += coefficient * column[i];
        }

        var target = Vectors(Target);
        var residuals = Vectors(Residual);
        for (var i = 0; i < residuals.Length; i++)
            residuals[i] = target[i] - predictions[i];
    }

    /// <summary>The whole storage of a column. Numbers past the last row have no meaning.</summary>
    public Span<Vector<double>> Vectors(int column) => MemoryMarshal.Cast<double, Vector<double>>(_cells.AsSpan(column * MaxRows, MaxRows));
}
