using GradientDescent.Numerics;
using GradientDescent.Penalties;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>
/// The normal equations in a basis in which both the products and the penalty are diagonal. So every ridge penalty is solved by one division per direction.
/// </summary>
/// <remarks>
/// <para>P are the mean products and D the penalty factors. The columns z of Z solve PZ = DZΛ with ZᵀDZ = I (G. Golub and C. Van Loan, Matrix
/// Computations, 4th edition, §8.7). So ZᵀPZ = Λ and (P + L2·D)⁻¹ = Z (Λ + L2)⁻¹ Zᵀ.</para>
/// <para>Features with D = 0 come first. Their directions satisfy ZᵀPZ = Λ only, without penalty.</para>
/// <para>With d features, a Cholesky factor, as in <see cref="NormalSystem"/>, is for one L2, and the leverage of a row takes d² operations for each L2. Here it takes d²
/// operations for the row, then d for each L2.</para>
/// </remarks>
internal sealed class RidgeSpectrum
{
    private readonly double[][] _products;
    private readonly double[,] _directions;
    private readonly double[] _values;
    private readonly double[] _spreads;
    private readonly double[] _penaltyWeights;

    /// <param name="moments">The moments of the rows.</param>
    /// <param name="hasIntercept">Whether there is an intercept.</param>
    /// <param name="ridge">The ridge penalty for L2 = 1.</param>
    public RidgeSpectrum(Moments moments, bool hasIntercept, PenaltyWeights ridge)
    {
        double Product(int i, int j) => hasIntercept ? moments.Covariance(i, j) : moments.RawProduct(i, j);

        Size = moments.FeatureCount;
        Weight = moments.Totals.Weight;
        HasIntercept = hasIntercept;
        Center = hasIntercept ? moments.Mean.ToArray() : new double[Size + 1];
        WithTarget = new double[Size];
        _directions = new double[Size, Size];
        _values = new double[Size];
        _spreads = new double[Size];
        _penaltyWeights = new double[Size];
        _products = new double[Size + 1][];
        for (var i = 0; i <= Size; i++)
            _products[i] = [.. Enumerable.Range(0, Size).Select(j => Product(i, j))];

        var features = Enumerable.Range(0, Size).ToLookup(i => ridge.L2Weight(i) > 0);
        var free = features[false].Count();
        SetDirections(0, [.. features[false].Select(Along)], penaltyWeight: 0);
        SetDirections(free, [.. features[true].Select(i => AlongAlone(i, free, 1 / Math.Sqrt(ridge.L2Weight(i))))], penaltyWeight: 1);
    }

    public int Size { get; }

    /// <summary>The sum of the weights of all rows.</summary>
    public double Weight { get; }

    public bool HasIntercept { get; }

    /// <summary>The values by which features and target are centred: their means, or 0 without intercept.</summary>
    public double[] Center { get; }

    /// <summary>The product of each direction with the target.</summary>
    public double[] WithTarget { get; }

    /// <summary>Projects a row onto each direction.</summary>
    public void Project(ReadOnlySpan<double> centered, Span<double> along)
    {
        along.Clear();
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < Size; k++)
                along[k] += _directions[i, k] * centered[i];
        }
    }

    /// <summary>1 / (Λ + L2) if the direction is penalised, otherwise 1 / Λ; 0 for a direction along which the rows vary by rounding only.</summary>
    public double Inverse(int direction, double penaltyWeight)
    {
        var cost = penaltyWeight * _penaltyWeights[direction];
        var value = _values[direction] + cost;
        return value > Redundancy.RoundingShare * (_spreads[direction] + cost) ? 1 / value : 0;
    }

    /// <summary>
    /// Sets as many directions as there are vectors V, as combinations of them: VᵀPV = UΛUᵀ, and the products of the directions VU with one another are 0.
    /// </summary>
    private void SetDirections(int first, double[][] vectors, double penaltyWeight)
    {
        var matrix = new double[vectors.Length, vectors.Length];
        for (var j = 0; j < vectors.Length; j++)
        {
            var products = ProductsWith(vectors[j]);
            for (var i = 0; i <= j; i++)
                matrix[i, j] = matrix[j, i] = Vectors.Dot(vectors[i], products);
        }

        var combinations = SymmetricEigenvectors.Of(matrix);
        for (var k = 0; k < vectors.Length; k++)
        {
            var direction = new double[Size];
            for (var j = 0; j < vectors.Length; j++)
                Vectors.AddScaled(combinations[j, k], vectors[j], direction);

            _values[first + k] = matrix[k, k];
            _penaltyWeights[first + k] = penaltyWeight;
            for (var i = 0; i < Size; i++)
            {
                _directions[i, first + k] = direction[i];
                _spreads[first + k] += direction[i] * direction[i] * _products[i][i];
                WithTarget[first + k] += direction[i] * _products[Size][i];
            }
        }
    }

    private double[] Along(int feature)
    {
        var vector = new double[Size];
        vector[feature] = 1;
        return vector;
    }

    /// <summary>
    /// The direction of a feature, orthogonal to the first directions F and scaled to a penalty factor of 1:
    /// (eᵢ − F Λ⁻¹ Fᵀ P eᵢ) / √dᵢ. Its product with each of F is 0, because FᵀPF = Λ. It is a Gram–Schmidt step with P as the inner product.
    /// </summary>
    private double[] AlongAlone(int feature, int first, double unit)
    {
        var inCommon = new double[first];
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < first; k++)
                inCommon[k] += _directions[i, k] * _products[feature][i];
        }

        var vector = Along(feature);
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < first; k++)
                vector[i] -= _directions[i, k] * inCommon[k] * Inverse(k, penaltyWeight: 0);
            vector[i] *= unit;
        }

        return vector;
    }

    private double[] ProductsWith(double[] vector)
    {
        var products = new double[Size];
        for (var i = 0; i < Size; i++)
            Vectors.AddScaled(vector[i], _products[i], products);
        return products;
    }
}
