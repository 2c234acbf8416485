using GradientDescent.Penalties;

namespace GradientDescent.ActiveSets;

/// <summary>
/// The exact optimum of a piecewise linear loss, from weights near it. Only rows near a kink are stored and solved for; the sign of the other residuals is assumed, and
/// checked afterwards.
/// </summary>
internal sealed class ExactOptimum
{
    /// <summary>At first this number of rows is stored per weight, and at least <see cref="MinRows"/>.</summary>
    private const int RowsPerWeight = 20;

    private const int MinRows = 2000;

    /// <summary>The factor by which more rows are stored if they were too few.</summary>
    private const int Growth = 4;

    private const int MaxRounds = 40;

    private readonly LossRows _rows;
    private readonly PenaltyWeights _penaltyWeights;
    private readonly CancellationToken _cancellation;
    private readonly double[] _residuals;
    private readonly double[] _before;
    private readonly int[] _places;
    private double _medianDistance;

    public ExactOptimum(LossRows rows, PenaltyWeights penaltyWeights, CancellationToken cancellation)
    {
        _rows = rows;
        _penaltyWeights = penaltyWeights;
        _cancellation = cancellation;
        _residuals = new double[rows.Source.RowCount];
        _before = new double[_residuals.Length];
        _places = new int[_residuals.Length];
        Array.Fill(_places, -1);
    }

    /// <summary>The optimum, or the best weights that were found.</summary>
    public double[] Weights { get; private set; } = [];

    /// <returns>Whether the optimum was found, with a duality gap that is closed to rounding.</returns>
    public bool Run(ReadOnlySpan<double> start)
    {
        Weights = start.ToArray();
        var sums = Residuals();
        var wanted = Math.Max(MinRows, (long)RowsPerWeight * _rows.WeightCount);
        var stored = Store(wanted);
        KinkedSet? set = null;
        for (var round = 0; round < MaxRounds; round++)
        {
            set = KinkedSet.Of(_rows, _residuals, _places, stored, sums, _penaltyWeights, Weights, set, _cancellation);
            var isSolved = set.Solve(_medianDistance, _cancellation);
            if (set.Method.IsUnbounded && Store(wanted *= Growth) is var more && more > stored)
            {
                stored = more;
                continue;
            }

            Weights = set.Method.Point.Weights;
            _residuals.CopyTo(_before, 0);
            sums = Residuals();
            if (StorePassed() is var all && all == stored)
                return isSolved && set.IsClosed((sums.Loss / sums.Weight) + _penaltyWeights.Value(Weights));
            stored = all;
        }

        return false;
    }

    private ResidualPass Residuals()
    {
        var sums = new ResidualPass(_rows, Weights, _residuals);
        _rows.Source.AddTo(sums, () => new ResidualPass(_rows, Weights, _residuals), cancellationToken: _cancellation);
        return sums;
    }

    /// <summary>Marks the rows nearest to a kink, and those that were marked before, to be stored.</summary>
    /// <returns>The number of marked rows.</returns>
    private int Store(long count)
    {
        var distances = new double[_residuals.Length];
        for (var row = 0; row < distances.Length; row++)
            distances[row] = _rows.Pieces.Distance(_residuals[row]);
        var sorted = (double[])distances.Clone();
        Array.Sort(sorted);
        var nearest = sorted[Math.Min(count, sorted.Length) - 1];
        _medianDistance = sorted[sorted.Length / 2];
        for (var row = 0; row < distances.Length; row++)
            _places[row] = _places[row] >= 0 || (distances[row] <= nearest && double.IsFinite(distances[row])) ? 0 : -1;
        return Number();
    }

    /// <summary>Marks the rows that have passed a kink although this was not expected.</summary>
    /// <returns>The number of marked rows.</returns>
    private int StorePassed()
    {
        for (var row = 0; row < _places.Length; row++)
        {
            if (_rows.Pieces.PieceAt(_residuals[row]) != _rows.Pieces.PieceAt(_before[row]))
                _places[row] = 0;
        }

        return Number();
    }

    /// <summary>Numbers the marked rows.</summary>
    private int Number()
    {
        var count = 0;
        for (var row = 0; row < _places.Length; row++)
            _places[row] = _places[row] < 0 ? -1 : count++;
        return count;
    }
}
