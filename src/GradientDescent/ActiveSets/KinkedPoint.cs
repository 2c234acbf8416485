using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>The weights, and on which piece each row is that is not held at a kink.</summary>
/// <remarks>The piece is stored and not computed from the residual, because rounding could put a row that was at a kink on either side.</remarks>
internal sealed class KinkedPoint
{
    private readonly KinkedRows _rows;
    private readonly WorkingSet _set;

    public KinkedPoint(KinkedRows rows, WorkingSet set, ReadOnlySpan<double> weights)
    {
        _rows = rows;
        _set = set;
        Weights = weights.ToArray();
        Residuals = new double[rows.Count];
        Pieces = new int[rows.Count];
        Gradient = new double[rows.WeightCount];
        for (var row = 0; row < rows.Count; row++)
            Pieces[row] = rows.Pieces[row].PieceAt(rows.Residual(row, weights));
    }

    public double[] Weights { get; }

    public double[] Residuals { get; }

    public int[] Pieces { get; }

    /// <summary>The gradient of everything but the rows that are held.</summary>
    public double[] Gradient { get; }

    /// <summary>Computes everything again from the rows of the set, so that rounding errors do not add up.</summary>
    public void Refresh()
    {
        // One correction by the remaining residuals gives the weights almost all digits.
        var before = (double[])Weights.Clone();
        Correct(before);
        Correct(before);

        var norm = Vectors.Norm(Weights);
        _rows.Gradient.CopyTo(Gradient, 0);
        for (var weight = 0; weight < Weights.Length; weight++)
            Gradient[weight] += _rows.Curvature[weight] * Weights[weight];
        for (var row = 0; row < _rows.Count; row++)
        {
            Residuals[row] = _rows.Residual(row, Weights);
            if (_set.IsHeld(row))
                continue;
            var pieces = _rows.Pieces[row];
            if (pieces.Outside(Pieces[row], Residuals[row]) > _rows.Rounding(row, norm)
                && pieces.PieceAt(Residuals[row]) is var piece && double.IsFinite(pieces.Slopes[piece]))
            {
                Pieces[row] = piece;
            }

            AddSlope(row, 1);
        }
    }

    /// <summary>Adds the slope of a row on its piece to the gradient, or subtracts it.</summary>
    public void AddSlope(int row, double sign) =>
        Vectors.AddScaled(sign * _rows.Scales[row] * _rows.Pieces[row].Slopes[Pieces[row]], _rows.Vector(row), Gradient);

    public void MoveTo(int row, int piece)
    {
        AddSlope(row, -1);
        Pieces[row] = piece;
        AddSlope(row, 1);
    }

    public void Move(double step, ReadOnlySpan<double> direction, ReadOnlySpan<double> changes)
    {
        Vectors.AddScaled(step, direction, Weights);
        for (var weight = 0; weight < Weights.Length; weight++)
            Gradient[weight] += _rows.Curvature[weight] * step * direction[weight];
        Vectors.AddScaled(step, changes, Residuals);
    }

    /// <summary>A coefficient that is held is exactly 0, and so is one that has a forbidden sign by rounding.</summary>
    private void RemoveRounding()
    {
        var norm = Vectors.Norm(Weights);
        for (var weight = 0; weight < Weights.Length; weight++)
        {
            var row = _rows.UnitRow(weight);
            var (pieces, value) = (_rows.Pieces[row], Weights[weight] - _rows.Targets[row]);
            var outside = pieces.Outside(Pieces[row], value);
            if (_set.IsHeld(row))
                Weights[weight] = _rows.Targets[row] + pieces.Kinks[_set.Kinks[_set.PositionOf(row)]];
            else if (outside > 0 && outside <= _rows.Rounding(row, norm))
                Weights[weight] = _rows.Targets[row] + pieces.Kinks[value < pieces.Kinks[0] ? 0 : ^1];
        }
    }

    /// <summary>Moves the weights so that held rows are at their kinks, and free rows have the residuals from before.</summary>
    private void Correct(ReadOnlySpan<double> before)
    {
        var missing = new double[_set.Count];
        for (var position = 0; position < missing.Length; position++)
        {
            var (row, kink) = (_set.Rows[position], _set.Kinks[position]);
            var wanted = kink == WorkingSet.Free ? Vectors.Dot(_rows.Vector(row), before) : _rows.Targets[row] + _rows.Pieces[row].Kinks[kink];
            missing[position] = wanted - Vectors.Dot(_rows.Vector(row), Weights);
        }

        for (var position = 0; position < missing.Length; position++)
            Vectors.AddScaled(missing[position], _set.Directions[position], Weights);

        RemoveRounding();
    }
}
