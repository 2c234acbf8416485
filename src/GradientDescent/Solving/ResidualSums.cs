using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;
using GradientDescent.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.Solving;

/// <summary>
/// Σ w·r·x, Σ w·r and Σ w·r² over the rows so far, for the residual r = target − coefficients · x − intercept. All is computed in double-double, so the sums are accurate
/// even if r is a small difference of large numbers. A step of iterative refinement uses them.
/// </summary>
/// <remarks>If a sum overflows, it is not finite.</remarks>
internal sealed class ResidualSums : IBlockSums<ResidualSums>
{
    private readonly int _featureCount;
    private readonly bool _isWeighted;
    private readonly DoubleDouble[] _weights;
    private readonly DoubleDoubleVector[] _negatedCoefficients;
    private readonly DoubleDoubleVector _negatedIntercept;
    private readonly DoubleDoubleVector[] _gradient;
    private readonly DoubleDoubleVector[] _residuals = new DoubleDoubleVector[RowStrip.MaxVectors];
    private readonly RowStrip _rows;
    private DoubleDoubleVector _squares;

    /// <param name="weights">The coefficients, then the intercept, if any.</param>
    /// <param name="featureCount">The number of coefficients.</param>
    /// <param name="isWeighted">Whether the column after the target is a sample weight.</param>
    public ResidualSums(DoubleDouble[] weights, int featureCount, bool isWeighted)
    {
        _weights = weights;
        _featureCount = featureCount;
        _isWeighted = isWeighted;
        _negatedCoefficients = Array.ConvertAll(weights[..featureCount], static weight => DoubleDoubleVector.Create(-weight));
        _negatedIntercept = DoubleDoubleVector.Create(weights.Length > featureCount ? -weights[featureCount] : 0);
        _gradient = new DoubleDoubleVector[featureCount + 1];
        _rows = new RowStrip(featureCount + 1, isWeighted);
        Sizes = new ColumnSizes(featureCount + 1);
    }

    public RowTotals Totals { get; private set; }

    /// <summary>The sizes of the features and the target.</summary>
    public ColumnSizes Sizes { get; }

    /// <summary>Σ w·r².</summary>
    public DoubleDouble SquareSum => _squares.LaneSum();

    /// <summary>Σ w·r·x of a coefficient's feature; for the index after the coefficients Σ w·r, that of the intercept.</summary>
    public DoubleDouble GradientSum(int weight) => _gradient[weight].LaneSum();

    /// <summary>Creates cleared sums for the same weights.</summary>
    public ResidualSums CreateAlike() => new(_weights, _featureCount, _isWeighted);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Totals += RowTotals.Of(block, _isWeighted ? _featureCount + 1 : null);
        for (var from = 0; from < block.Rows; from += RowStrip.MaxRows)
        {
            _rows.Fill(block.Slice(from, RowStrip.MaxRows));
            Sizes.Add(_rows);
            AddResiduals();
            AddProducts();
        }
    }

    public void Merge(ResidualSums other)
    {
        Totals += other.Totals;
        Sizes.Merge(other.Sizes);
        _squares += other._squares;
        for (var i = 0; i < _gradient.Length; i++)
            _gradient[i] += other._gradient[i];
    }

    public void Clear()
    {
        Totals = default;
        Sizes.Clear();
        _squares = default;
        Array.Clear(_gradient);
    }

    /// <summary>Adds Σ w·r² and Σ w·r, and stores w·r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddResiduals()
    {
        var rows = _rows;
        var (squares, sum) = (_squares, _gradient[_featureCount]);
        for (var i = 0; i < rows.VectorCount; i++)
        {
            var residual = _negatedIntercept.Plus(rows[_featureCount, i]);
            for (var feature = 0; feature < _negatedCoefficients.Length; feature++)
                residual = residual.PlusProduct(_negatedCoefficients[feature], rows[feature, i]);

            residual = residual.Carried();
            var weighted = residual * rows.Weights[i];
            squares = squares.PlusProduct(weighted, residual);
            sum = sum.Plus(weighted);
            _residuals[i] = weighted;
        }

        (_squares, _gradient[_featureCount]) = (squares.Carried(), sum.Carried());
    }

    /// <summary>Adds Σ w·r·x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddProducts()
    {
        for (var feature = 0; feature < _featureCount; feature++)
        {
            var sum = _gradient[feature];
            var column = _rows.Column(feature);
            for (var i = 0; i < column.Length; i++)
                sum = sum.PlusProduct(_residuals[i], column[i]);
            _gradient[feature] = sum.Carried();
        }
    }
}
