using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Passes;

namespace GradientDescent.Diagnostics;

/// <summary>
/// The rows u of Q in the QR factorisation X = QR̃ of the design: u = √w R̃⁻ᵀx̃ for x̃ = (1, features). Σ uuᵀ is the identity; |u|² is the leverage of a row.
/// </summary>
/// <remarks>
/// Features are centred first, so that features far from 0 lose no digits. Redundant features have no column. MacKinnon and White, Some
/// heteroskedasticity-consistent covariance matrix estimators with improved finite sample properties, 1985.
/// </remarks>
internal sealed class OrthonormalRows
{
    private readonly double[,] _factor;
    private readonly int[] _features;
    private readonly int _first;
    private readonly double[] _means;
    private readonly Vector<double>[] _cells;

    /// <param name="fit">The fit.</param>
    public OrthonormalRows(DiagnosedDesign fit)
    {
        _factor = fit.Factor;
        _first = fit.HasIntercept ? 1 : 0;
        _features = [.. Enumerable.Range(0, _factor.GetLength(0) - _first).Except(fit.RedundantFeatures)];
        _means = new double[_factor.GetLength(0) - _first];
        for (var feature = 0; fit.HasIntercept && feature < _means.Length; feature++)
            _means[feature] = _factor[0, feature + 1] / _factor[0, 0];
        _cells = new Vector<double>[ColumnCount * RowStrip.MaxVectors];
    }

    /// <summary>p: the number of columns, one for the intercept and one per feature that is not redundant.</summary>
    public int ColumnCount => _first + _features.Length;

    /// <summary>The means by which the features are centred; 0 without intercept.</summary>
    public ReadOnlySpan<double> Means => _means;

    /// <summary>The index of a column of Q among (1, features).</summary>
    public int Weight(int column) => column < _first ? 0 : _features[column - _first] + _first;

    /// <summary>A column of the rows that were written last.</summary>
    public Span<Vector<double>> Column(int column) => _cells.AsSpan(column * RowStrip.MaxVectors, RowStrip.MaxVectors);

    /// <summary>Computes the rows of Q and their leverages.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="roots">The square roots of their weights.</param>
    /// <param name="leverages">Receives the leverages.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(RowStrip rows, ReadOnlySpan<Vector<double>> roots, Span<Vector<double>> leverages)
    {
        leverages.Clear();
        for (var column = 0; column < ColumnCount; column++)
        {
            var cells = Column(column)[..roots.Length];
            if (column < _first)
                roots.CopyTo(cells);
            else
                Centre(rows.Column(_features[column - _first]), _means[_features[column - _first]], roots, cells);
            for (var earlier = _first; earlier < column; earlier++)
                Subtract(_factor[Weight(earlier), Weight(column)], Column(earlier), cells);

            var scale = Vector.Create(1 / _factor[Weight(column), Weight(column)]);
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] *= scale;
                leverages[i] += cells[i] * cells[i];
            }
        }
    }

    private static void Centre(ReadOnlySpan<Vector<double>> feature, double mean, ReadOnlySpan<Vector<double>> roots, Span<Vector<double>> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] = roots[i] * (feature[i] - Vector.Create(mean));
    }

    private static void Subtract(double multiple, ReadOnlySpan<Vector<double>> column, Span<Vector<double>> from)
    {
        for (var i = 0; i < from.Length; i++)
            from[i] -= multiple * column[i];
    }
}
