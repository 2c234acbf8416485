using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>
/// The exact minimum along a direction: it passes kinks, each of which makes the slope less steep, until the slope is no longer negative. The minimum is at a kink,
/// whose row is then held, or between two kinks if the function is curved.
/// </summary>
internal sealed class KinkSearch(KinkedRows rows, WorkingSet set, KinkedPoint point)
{
    /// <summary>A change of a residual below this share of its terms is their rounding.</summary>
    private const double MinChange = 1e-13;

    private readonly double[] _changes = new double[rows.Count];
    private readonly List<(int Row, (double Step, int Row) Order)> _first = new(rows.Count);
    private readonly PriorityQueue<int, (double Step, int Row)> _ahead = new(rows.Count);

    /// <summary>Moves the point to the minimum.</summary>
    /// <param name="direction">The direction.</param>
    /// <param name="slope">The slope along the direction, which is negative.</param>
    /// <param name="level">A slope of this size is the rounding of 0.</param>
    /// <returns>False if there is no minimum, or if the row there cannot be held. The weights are then unchanged.</returns>
    public bool Run(ReadOnlySpan<double> direction, double slope, double level)
    {
        var curvature = 0.0;
        for (var weight = 0; weight < direction.Length; weight++)
            curvature += rows.Curvature[weight] * direction[weight] * direction[weight];

        ListFirstKinks(direction);
        _ahead.Clear();
        _ahead.EnqueueRange(_first);
        while (_ahead.TryDequeue(out var row, out var order))
        {
            if (slope + (curvature * order.Step) >= -level)
                break;
            var (kink, next, jump) = Ahead(row);
            slope += jump;
            if (slope + (curvature * order.Step) >= -level)
                return Stop(row, kink, order.Step, direction);
            point.MoveTo(row, next);
            Enqueue(row, order.Step);
        }

        if (!(curvature > 0))
            return false;
        point.Move(Math.Max(0, -slope / curvature), direction, _changes);
        return true;
    }

    /// <summary>Whether the last search ended at a kink.</summary>
    public bool HasStoppedAtKink { get; private set; }

    private bool Stop(int row, int kink, double step, ReadOnlySpan<double> direction)
    {
        HasStoppedAtKink = true;
        point.Move(step, direction, _changes);
        point.AddSlope(row, -1);
        if (!set.Hold(row, kink))
            return false;
        point.Residuals[row] = rows.Pieces[row].Kinks[kink];
        return true;
    }

    private void ListFirstKinks(ReadOnlySpan<double> direction)
    {
        HasStoppedAtKink = false;
        _first.Clear();
        var norm = Vectors.Norm(direction);
        for (var row = 0; row < rows.Count; row++)
        {
            _changes[row] = set.IsHeld(row) ? 0 : Vectors.Dot(rows.Vector(row), direction);
            if (Math.Abs(_changes[row]) <= MinChange * norm * rows.Norm(row))
                _changes[row] = 0;
            else if (StepTo(row) is { } step)
                _first.Add((row, (Math.Max(0, step), row)));
        }
    }

    private void Enqueue(int row, double from)
    {
        if (StepTo(row) is { } step)
            _ahead.Enqueue(row, (Math.Max(from, step), row));
    }

    /// <summary>The step to the next kink of a row, if it has one ahead.</summary>
    private double? StepTo(int row)
    {
        var kinks = rows.Pieces[row].Kinks;
        var kink = _changes[row] > 0 ? point.Pieces[row] : point.Pieces[row] - 1;
        return kink >= 0 && kink < kinks.Length ? (kinks[kink] - point.Residuals[row]) / _changes[row] : null;
    }

    /// <summary>The next kink, the piece behind it, and the change of the slope there.</summary>
    private (int Kink, int Piece, double Jump) Ahead(int row)
    {
        var slopes = rows.Pieces[row].Slopes;
        var piece = point.Pieces[row];
        var next = _changes[row] > 0 ? piece + 1 : piece - 1;
        return (Math.Min(piece, next), next, rows.Scales[row] * (slopes[next] - slopes[piece]) * _changes[row]);
    }
}
