using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>
/// The minimum of <see cref="KinkedRows"/>. Without curvature it is a linear program, solved by a simplex method that passes many kinks in one step (Barrodale and
/// Roberts, An Improved Algorithm for Discrete L1 Linear Approximation, 1973, https://doi.org/10.1137/0710069); with curvature it is a quadratic program.
/// </summary>
internal sealed class ActiveSetMethod
{
    /// <summary>The number of steps after which everything is computed again.</summary>
    private const int StepsPerRefresh = 64;

    /// <summary>This number of Newton steps without a kink is enough for the rounding of the first.</summary>
    private const int MaxNewtonSteps = 3;

    private readonly KinkSearch _search;
    private readonly FreeDirection _free;
    private readonly bool _isCurved;
    private readonly double[] _direction;
    private readonly bool[] _isBlocked;
    private int _newtonSteps;

    public ActiveSetMethod(KinkedRows rows, WorkingSet set, KinkedPoint point)
    {
        (Set, Point) = (set, point);
        Multipliers = new(rows, set, point);
        _search = new(rows, set, point);
        _free = new(rows, set, point);
        _isCurved = rows.Curvature.Max() > 0;
        _direction = new double[rows.WeightCount];
        _isBlocked = new bool[rows.WeightCount];
    }

    public WorkingSet Set { get; }

    public KinkedPoint Point { get; }

    public Multipliers Multipliers { get; }

    /// <summary>Whether the function falls without end along some direction.</summary>
    public bool IsUnbounded => _isBlocked.Contains(true);

    /// <summary>Runs until no step lowers the value.</summary>
    /// <param name="maxSteps">The maximum number of steps.</param>
    /// <param name="level">A slope of this size per unit of the weights is the rounding of 0.</param>
    /// <param name="cancellationToken">Cancels it between two steps.</param>
    /// <returns>False if the number of steps was not enough, or the rows of the set became dependent.</returns>
    public bool Run(int maxSteps, double level, CancellationToken cancellationToken)
    {
        Array.Clear(_isBlocked);
        var sinceRefresh = StepsPerRefresh;
        for (var step = 0; step <= maxSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sinceRefresh >= StepsPerRefresh && !Refresh(out sinceRefresh))
                return false;
            if (TryStep(level, out var isBlocked))
                sinceRefresh = isBlocked ? StepsPerRefresh : sinceRefresh + 1;
            else if (sinceRefresh == 0)
                return true;
            else
                sinceRefresh = StepsPerRefresh;
        }

        return false;
    }

    private bool Refresh(out int sinceRefresh)
    {
        sinceRefresh = 0;
        if (!Set.Invert())
            return false;
        Point.Refresh();
        return true;
    }

    private bool TryStep(double level, out bool isBlocked)
    {
        isBlocked = false;
        if (_isCurved && _newtonSteps < MaxNewtonSteps && _free.TryFind(level, _direction))
        {
            isBlocked = !Moves(Vectors.Dot(Point.Gradient, _direction), level);
            return true;
        }

        var (position, sign, slope) = Steepest(level);
        if (position < 0)
            return false;
        var isNewton = false;
        if (Set.Kinks[position] is var kink && kink != WorkingSet.Free)
        {
            var row = Set.Rows[position];
            Set.Kinks[position] = WorkingSet.Free;
            Point.Pieces[row] = sign > 0 ? kink + 1 : kink;
            Point.AddSlope(row, 1);
            _newtonSteps = 0;
            isNewton = _isCurved && _free.TryFind(level, _direction);
        }

        for (var weight = 0; weight < _direction.Length && !isNewton; weight++)
            _direction[weight] = sign * Set.Directions[position][weight];
        isBlocked = !Moves(isNewton ? Vectors.Dot(Point.Gradient, _direction) : slope, level);
        _isBlocked[position] = isBlocked;
        return true;
    }

    private bool Moves(double slope, double level)
    {
        var moves = _search.Run(_direction, slope, level * Vectors.Norm(_direction));
        _newtonSteps = _search.HasStoppedAtKink ? 0 : _newtonSteps + 1;
        return moves;
    }

    /// <summary>The row whose release or move lowers the value fastest per unit of the weights.</summary>
    private (int Position, double Sign, double Slope) Steepest(double level)
    {
        var best = (Position: -1, Sign: 0.0, Slope: 0.0);
        var multipliers = Multipliers.Values();
        for (var position = 0; position < Set.Count; position++)
        {
            // Free rows of a curved function have Newton's steps.
            if (_isBlocked[position] || (_isCurved && Set.Kinks[position] == WorkingSet.Free))
                continue;
            var (value, (lower, upper)) = (multipliers[position], Multipliers.Interval(position));
            var excess = value > upper ? value - upper : value < lower ? lower - value : 0;
            if (excess > level * Set.Norms[position] && (best.Position < 0 || excess / Set.Norms[position] > -best.Slope / Set.Norms[best.Position]))
                best = (position, value > upper ? 1 : -1, -excess);
        }

        return best;
    }
}
