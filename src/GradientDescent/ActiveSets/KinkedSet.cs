using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.ActiveSets;

/// <summary>The rows of a round, their optimum, and its duality gap.</summary>
internal sealed class KinkedSet
{
    /// <summary>The targets are moved apart by up to this share of the median distance from a kink, so that few rows are at a kink at once, and no step has length 0.</summary>
    private const double Perturbation = 1e-9;

    /// <summary>A gap of this share of the value is rounding.</summary>
    private const double MaxGap = 1e-10;

    private readonly KinkedRows _rows;
    private readonly double _size;
    private readonly double _targetSize;
    private readonly double _level;

    private KinkedSet(KinkedRows rows, ActiveSetMethod method, double size, double targetSize, double level)
    {
        _rows = rows;
        Method = method;
        _size = size;
        _targetSize = targetSize;
        _level = level;
    }

    public ActiveSetMethod Method { get; }

    public static KinkedSet Of(
        LossRows rows, double[] residuals, int[] places, int count, ResidualPass sums, PenaltyWeights penaltyWeights, double[] weights, KinkedSet? last, CancellationToken cancellation)
    {
        var into = new KinkedRows(count, rows.WeightCount, rows.Pieces, penaltyWeights);
        var total = new GatherPass(rows, residuals, places, sums.Weight, into);
        rows.Source.AddTo(total, () => new GatherPass(rows, residuals, places, sums.Weight, into), cancellationToken: cancellation);
        total.Gradient.CopyTo(into.Gradient, 0);
        into.Complete();

        var set = new WorkingSet(into);
        var point = new KinkedPoint(into, set, weights);
        if (last is null)
            HoldZeros(into, set, weights);
        else
            HoldAgain(into, set, last);

        // In standard units Σ share · |row| is at most √(number of weights), so this is a bound of the rounding of a gradient.
        var slope = rows.Pieces.SteepestSlope + Enumerable.Range(0, weights.Length).Max(weight => into.Curvature[weight] * Math.Abs(weights[weight]));
        var level = 64 * Rounding.Unit * Math.Sqrt(weights.Length) * slope;
        return new(into, new(into, set, point), sums.ResidualSize / sums.Weight, sums.TargetSize / sums.Weight, level);
    }

    /// <summary>Solves with targets that are moved apart, and then with the true ones from there.</summary>
    /// <param name="medianDistance">The median distance of the rows from a kink.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>Whether no step lowers the value.</returns>
    public bool Solve(double medianDistance, CancellationToken cancellation)
    {
        var maxSteps = 1000 + (100 * _rows.WeightCount);
        var targets = (double[])_rows.Targets.Clone();
        var unit = Math.Max(Perturbation * (double.IsFinite(medianDistance) ? medianDistance : 0), 1024 * Rounding.Unit * _targetSize);
        for (var row = 0; row < _rows.DataRows; row++)
            _rows.Targets[row] += unit * Fraction((ulong)_rows.Numbers[row]);
        for (var weight = 0; weight < _rows.WeightCount; weight++)
        {
            var row = _rows.UnitRow(weight);
            if (_rows.Pieces[row].Slopes.All(double.IsFinite))
                _rows.Targets[row] += unit * Fraction(ulong.MaxValue - (ulong)weight);
        }

        Method.Run(maxSteps, _level, cancellation);
        targets.CopyTo(_rows.Targets, 0);
        return Method.Run(maxSteps, _level, cancellation);
    }

    /// <summary>Whether the duality gap is only rounding, at a value of the function.</summary>
    public bool IsClosed(double value) => DualityGap.Of(_rows, Method, _size) <= (MaxGap * value) + (64 * Rounding.Unit * _targetSize);

    /// <summary>Coefficients of 0 are at the kink of their penalty.</summary>
    private static void HoldZeros(KinkedRows rows, WorkingSet set, double[] weights)
    {
        for (var weight = 0; weight < weights.Length; weight++)
        {
            var row = rows.UnitRow(weight);
            if (weights[weight] == 0 && rows.Pieces[row].Kinks.Length > 0)
                set.Hold(row, kink: 0);
        }
    }

    /// <summary>Holds the same rows as the set of the last round.</summary>
    private static void HoldAgain(KinkedRows rows, WorkingSet set, KinkedSet last)
    {
        var lastSet = last.Method.Set;
        for (var position = 0; position < lastSet.Count; position++)
        {
            var row = lastSet.Rows[position];
            var here = row >= last._rows.DataRows ? rows.UnitRow(row - last._rows.DataRows) : Array.BinarySearch(rows.Numbers, last._rows.Numbers[row]);
            if (lastSet.Kinks[position] != WorkingSet.Free)
                set.Hold(here, lastSet.Kinks[position]);
        }
    }

    /// <summary>A number between 0 and 1 that looks random (the finaliser of SplitMix64).</summary>
    private static double Fraction(ulong number)
    {
        var mixed = number + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (mixed ^ (mixed >> 31)) * (1.0 / ulong.MaxValue);
    }
}
