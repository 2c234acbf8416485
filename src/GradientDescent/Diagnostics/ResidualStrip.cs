using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>The residuals of a few rows, target − prediction, and their leverages. Features and target are centred first, so that numbers far from 0 lose no digits.</summary>
internal sealed class ResidualStrip
{
    private readonly double[] _weights;
    private readonly double[] _means;
    private readonly RowStrip _rows;
    private readonly Vector<double>[] _roots = new Vector<double>[RowStrip.MaxVectors];
    private readonly Vector<double>[] _residuals = new Vector<double>[RowStrip.MaxVectors];
    private readonly Vector<double>[] _fitted = new Vector<double>[RowStrip.MaxVectors];
    private readonly Vector<double>[] _leverages = new Vector<double>[RowStrip.MaxVectors];

    /// <param name="design">The design of the fit, for leverages; null if it has none.</param>
    /// <param name="weights">The coefficients, then the intercept, if any.</param>
    /// <param name="hasIntercept">Whether there is an intercept.</param>
    /// <param name="isWeighted">Whether the column after the target is a sample weight.</param>
    public ResidualStrip(OrthonormalRows? design, double[] weights, bool hasIntercept, bool isWeighted)
    {
        Design = design;
        _weights = weights;
        _means = design is null ? new double[weights.Length - (hasIntercept ? 1 : 0)] : design.Means.ToArray();
        _rows = new(_means.Length + 1, isWeighted);
        TargetCentre = hasIntercept ? weights[^1] + Vectors.Dot(_means, weights) : 0;
    }

    /// <summary>The rows of Q, which are those of the strip after <see cref="Fill"/>.</summary>
    public OrthonormalRows? Design { get; }

    public int FeatureCount => _means.Length;

    /// <summary>The prediction for the means of the features; 0 without intercept.</summary>
    public double TargetCentre { get; }

    /// <summary>The sample weights; 0 after the last row.</summary>
    public ReadOnlySpan<Vector<double>> Weights => _rows.Weights;

    /// <summary>The square roots of the weights.</summary>
    public ReadOnlySpan<Vector<double>> Roots => _roots.AsSpan(0, _rows.VectorCount);

    /// <summary>Target − prediction.</summary>
    public Span<Vector<double>> Residuals => _residuals.AsSpan(0, _rows.VectorCount);

    /// <summary>The predictions, less the centre of the target.</summary>
    public Span<Vector<double>> Fitted => _fitted.AsSpan(0, _rows.VectorCount);

    /// <summary>The leverages; 0 without a design.</summary>
    public ReadOnlySpan<Vector<double>> Leverages => _leverages.AsSpan(0, _rows.VectorCount);

    /// <summary>A feature, or after the last one the target.</summary>
    public ReadOnlySpan<Vector<double>> Column(int column) => _rows.Column(column);

    /// <param name="rows">At most <see cref="RowStrip.MaxRows"/> rows.</param>
    public void Fill<T>(Block<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        _rows.Fill(rows);
        for (var i = 0; i < _rows.VectorCount; i++)
            _roots[i] = Vector.SquareRoot(_rows.Weights[i]);
        Design?.Write(_rows, Roots, _leverages.AsSpan(0, _rows.VectorCount));
        WriteFitted();
        var target = _rows.Column(_means.Length);
        for (var i = 0; i < target.Length; i++)
            _residuals[i] = target[i] - Vector.Create(TargetCentre) - _fitted[i];
    }

    private void WriteFitted()
    {
        Fitted.Clear();
        for (var feature = 0; feature < _means.Length; feature++)
        {
            var column = _rows.Column(feature);
            var (mean, coefficient) = (Vector.Create(_means[feature]), Vector.Create(_weights[feature]));
            for (var i = 0; i < column.Length; i++)
                _fitted[i] = Vector.MultiplyAddEstimate(coefficient, column[i] - mean, _fitted[i]);
        }
    }
}
