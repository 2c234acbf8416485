using MathNet.Numerics.LinearAlgebra;

namespace GradientDescent.Statistics.Estimation;

/// <summary>
/// The triangular factor R̃ of the rows, with R̃ᵀR̃ = X̃ᵀWX̃, without redundant features (linear combinations of others). Weights are ordered as in x̃: the intercept, if any,
/// then the features.
/// </summary>
internal sealed class Design
{
    private readonly int[] _kept;
    private readonly int _first;
    private readonly double[,] _whole;
    private readonly Matrix<double>? _factor;
    private readonly Matrix<double>? _inverse;

    public Design(LeastSquaresSolution solution, bool hasIntercept)
    {
        _whole = solution.DesignFactor();
        _first = hasIntercept ? 1 : 0;
        _kept = [.. Enumerable.Range(0, Size).Where(weight => weight < _first || !solution.RedundantFeatures.Contains(weight - _first))];
        if (_kept.Length == 0)
            return;
        _factor = Kept(_whole);
        _inverse = _factor.LU().Solve(Matrix<double>.Build.DenseIdentity(_kept.Length));
    }

    /// <summary>The number of weights.</summary>
    public int Size => _whole.GetLength(0);

    /// <summary>p: the number of weights that are estimated.</summary>
    public int ParameterCount => _kept.Length;

    /// <summary>p without the intercept.</summary>
    public int FeatureCount => _kept.Length - _first;

    /// <summary>
    /// The largest singular value of √W X̃ divided by the smallest. It is computed as the product of the largest singular values of R̃ and R̃⁻¹, because the smallest one of
    /// R̃ would lose digits.
    /// </summary>
    public double ConditionNumber => _factor is null ? double.NaN : Norm(_factor) * Norm(_inverse!);

    public bool IsRedundant(int weight) => !_kept.Contains(weight);

    /// <summary>The mean by which a feature is centred; 0 without intercept, when no feature is centred.</summary>
    public double Mean(int weight) => _first == 0 ? 0 : _whole[0, weight] / _whole[0, 0];

    /// <summary>s²(X̃ᵀWX̃)⁻¹; 0 in the row and the column of a redundant feature.</summary>
    public double[,] Covariance(double standardError)
    {
        var covariance = new double[Size, Size];
        if (_inverse is null)
            return covariance;
        var scaled = _inverse * standardError;
        var kept = scaled.TransposeAndMultiply(scaled);
        for (var i = 0; i < _kept.Length; i++)
        {
            for (var j = 0; j < _kept.Length; j++)
                covariance[_kept[i], _kept[j]] = kept[i, j];
        }

        return covariance;
    }

    /// <summary>The squared length of a feature's column of R̃ times that of its row of R̃⁻¹; with an intercept, of the centred feature.</summary>
    public double? VarianceInflationFactor(int weight)
    {
        var at = Array.IndexOf(_kept, weight);
        if (at < _first)
            return null;
        var spread = _factor!.Column(at, _first, at + 1 - _first).L2Norm();
        return Math.Pow(spread * _inverse!.Row(at).L2Norm(), 2);
    }

    /// <summary>R̃ · weights, without the element of the intercept. Its squared length is the explained sum of squares.</summary>
    public Vector<double> Explained(ReadOnlySpan<double> weights)
    {
        var explained = Vector<double>.Build.Dense(FeatureCount);
        for (var i = _first; i < _kept.Length; i++)
        {
            for (var j = i; j < _kept.Length; j++)
                explained[i - _first] += _factor![i, j] * weights[_kept[j]];
        }

        return explained;
    }

    /// <summary>R̃⁻ᵀx̃ of a row. The features are centred first, so that features far from 0 lose no digits.</summary>
    public Vector<double> Orthonormal(ReadOnlySpan<double> features)
    {
        var row = Vector<double>.Build.Dense(_kept.Length);
        for (var j = 0; j < _kept.Length; j++)
        {
            if (_kept[j] < _first)
            {
                row[j] = 1 / _whole[0, 0];
                continue;
            }

            for (var i = _first; i <= j; i++)
                row[j] += _inverse![i, j] * (features[_kept[i] - _first] - Mean(_kept[i]));
        }

        return row;
    }

    /// <summary>The rows and columns of a matrix that belong to estimated weights.</summary>
    public Matrix<double> Kept(double[,] matrix) => Matrix<double>.Build.Dense(_kept.Length, _kept.Length, (i, j) => matrix[_kept[i], _kept[j]]);

    /// <summary>The largest singular value; squares do not overflow.</summary>
    private static double Norm(Matrix<double> matrix)
    {
        var largest = matrix.Enumerate().Max(Math.Abs);
        return largest > 0 && double.IsFinite(largest) ? largest * (matrix / largest).L2Norm() : largest;
    }
}
