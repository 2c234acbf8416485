namespace GradientDescent;

/// <summary>
/// The normal equations in directions that do not touch one another, so that every ridge penalty is solved by a division a direction.
/// </summary>
internal sealed class RidgeSpectrum
{
    /// <summary>A direction along which rows vary by less than this share of what its features vary is none.</summary>
    private const double RedundantShare = 1e-12;

    private readonly double[,] _directions;
    private readonly double[] _values;
    private readonly double[] _spreads;

    public RidgeSpectrum(Moments moments, bool hasIntercept)
    {
        double Product(int i, int j) => hasIntercept ? moments.Covariance(i, j) : moments.RawProduct(i, j);

        Size = moments.FeatureCount;
        Weight = moments.Totals.Weight;
        HasIntercept = hasIntercept;
        Center = hasIntercept ? moments.Mean.ToArray() : new double[Size + 1];
        WithTarget = new double[Size];
        var matrix = new double[Size, Size];
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < Size; j++)
                matrix[i, j] = Product(i, j);
        }

        _directions = SymmetricEigenvectors.Of(matrix);
        _values = new double[Size];
        _spreads = new double[Size];
        for (var k = 0; k < Size; k++)
        {
            _values[k] = matrix[k, k];
            for (var i = 0; i < Size; i++)
            {
                _spreads[k] += _directions[i, k] * _directions[i, k] * Product(i, i);
                WithTarget[k] += _directions[i, k] * Product(i, Size);
            }
        }
    }

    public int Size { get; }

    /// <summary>What all rows weigh.</summary>
    public double Weight { get; }

    public bool HasIntercept { get; }

    /// <summary>What features and target are counted from: their means, or 0 without intercept.</summary>
    public double[] Center { get; }

    /// <summary>What each direction has in common with the target.</summary>
    public double[] WithTarget { get; }

    /// <summary>How far a row goes along each direction.</summary>
    public void Project(ReadOnlySpan<double> centered, Span<double> along)
    {
        along.Clear();
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < Size; k++)
                along[k] += _directions[i, k] * centered[i];
        }
    }

    /// <summary>1 / (mean square along the direction + price), and 0 for a direction that is none.</summary>
    public double Inverse(int direction, double price)
    {
        var value = _values[direction] + price;
        return value > RedundantShare * (_spreads[direction] + price) ? 1 / value : 0;
    }
}
