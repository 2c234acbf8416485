using GradientDescent.Losses;
using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.ActiveSets;

/// <summary>
/// A convex function of the weights w: the sum of scale · pieces(x·w − target) over rows x, plus gradient · w + ½ Σ curvature · w². The last rows are unit vectors, one per
/// weight; their pieces are the L1 penalty and the required sign.
/// </summary>
internal sealed class KinkedRows
{
    private readonly double[] _cells;
    private readonly double[] _norms;

    /// <param name="dataRows">The number of rows before the unit vectors.</param>
    /// <param name="weightCount">The number of weights.</param>
    /// <param name="pieces">The pieces of these rows.</param>
    /// <param name="penaltyWeights">The penalty.</param>
    public KinkedRows(int dataRows, int weightCount, LossPieces pieces, PenaltyWeights penaltyWeights)
    {
        WeightCount = weightCount;
        DataRows = dataRows;
        _cells = new double[Count * weightCount];
        _norms = new double[Count];
        Targets = new double[Count];
        Scales = new double[Count];
        Pieces = new LossPieces[Count];
        Numbers = new long[dataRows];
        Gradient = new double[weightCount];
        Curvature = new double[weightCount];
        Array.Fill(Pieces, pieces, 0, dataRows);
        for (var weight = 0; weight < weightCount; weight++)
        {
            var row = dataRows + weight;
            Vector(row)[weight] = 1;
            Scales[row] = 1;
            Pieces[row] = PiecesOf(penaltyWeights, weight);
            Curvature[weight] = weight < penaltyWeights.Count ? 2 * penaltyWeights.L2Weight(weight) : 0;
        }
    }

    public int WeightCount { get; }

    /// <summary>The number of rows before the unit vectors.</summary>
    public int DataRows { get; }

    /// <summary>The number of rows with the unit vectors.</summary>
    public int Count => DataRows + WeightCount;

    /// <summary>The row of a unit vector.</summary>
    public int UnitRow(int weight) => DataRows + weight;

    public double[] Targets { get; }

    public double[] Scales { get; }

    public LossPieces[] Pieces { get; }

    /// <summary>The number of each row among all rows of the data, ascending.</summary>
    public long[] Numbers { get; }

    /// <summary>The gradient of the linear part: of the rows that are not here because their residuals stay between the same kinks.</summary>
    public double[] Gradient { get; }

    public double[] Curvature { get; }

    public Span<double> Vector(int row) => _cells.AsSpan(row * WeightCount, WeightCount);

    /// <summary>The length of a row.</summary>
    public double Norm(int row) => _norms[row];

    /// <summary>Computes the lengths, after all rows are written.</summary>
    public void Complete()
    {
        for (var row = 0; row < Count; row++)
            _norms[row] = Vectors.Norm(Vector(row));
    }

    /// <summary>x·w − target.</summary>
    public double Residual(int row, ReadOnlySpan<double> weights) => Vectors.Dot(Vector(row), weights) - Targets[row];

    /// <summary>A bound of the rounding error of <see cref="Residual"/>: some units in the last place of its largest terms.</summary>
    public double Rounding(int row, double weightNorm) =>
        16 * Numerics.Rounding.Unit * (Math.Abs(Targets[row]) + (_norms[row] * weightNorm));

    private static LossPieces PiecesOf(PenaltyWeights penaltyWeights, int weight)
    {
        if (weight >= penaltyWeights.Count || !penaltyWeights.HasKink(weight))
            return new([], [0]);
        var (below, above) = penaltyWeights.SlopesAroundZero(weight);
        return new([0], [below, above]);
    }
}
