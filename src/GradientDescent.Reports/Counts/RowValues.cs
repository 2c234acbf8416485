using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.Kernels;

namespace GradientDescent.Reports.Counts;

/// <summary>A few rows at a time in double: the features, the target, what a model predicts, and the residual.</summary>
/// <param name="weights">The model's coefficients, then its intercept where there is one.</param>
/// <param name="featureCount">How many of the weights are coefficients.</param>
internal sealed class RowValues(double[] weights, int featureCount)
{
    /// <summary>So many rows of a few columns stay in the first cache.</summary>
    public const int MostRows = 256;

    private readonly double[] _cells = new double[(featureCount + 3) * MostRows];

    /// <summary>The columns: the features come first, then these.</summary>
    public int Target => featureCount;

    /// <summary>Intercept + Σ coefficient·feature.</summary>
    public int Prediction => featureCount + 1;

    /// <summary>Target − prediction, the sign as statisticians take it.</summary>
    public int Residual => featureCount + 2;

    public int ColumnCount => featureCount + 3;

    public int FeatureCount => featureCount;

    /// <summary>How many rows there are just now.</summary>
    public int Rows { get; private set; }

    public double[] Weights => weights;

    public RowValues CreateAlike() => new(weights, featureCount);

    /// <summary>The numbers of a column, a row each.</summary>
    public ReadOnlySpan<double> Column(int column) => _cells.AsSpan(column * MostRows, Rows);

    /// <summary>Takes rows in place of those before, and predicts them.</summary>
    /// <param name="block">No more than <see cref="MostRows"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill<T>(Block<T> block)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Rows = block.Rows;
        for (var column = 0; column <= featureCount; column++)
        {
            var from = MemoryMarshal.CreateReadOnlySpan(ref block.Column(column), Rows);
            var into = _cells.AsSpan(column * MostRows, Rows);
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

    /// <summary>All of a column's room: what stands behind the last row means nothing.</summary>
    public Span<Vector<double>> Vectors(int column) => MemoryMarshal.Cast<double, Vector<double>>(_cells.AsSpan(column * MostRows, MostRows));
}
