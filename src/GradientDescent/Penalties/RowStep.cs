namespace GradientDescent;

/// <summary>The penalty's part in the step of a single row.</summary>
internal sealed class RowStep(Penalty penalty, double[] units)
{
    private readonly double[] _moved = new double[units.Length];
    private double _owed;

    /// <summary>Takes the share that the gradient of L2·Σ coefficient² does at this rate, and not more than all.</summary>
    public void ShrinkByL2(Span<double> coefficients, double rate)
    {
        if (penalty.L2 == 0)
            return;
        for (var i = 0; i < coefficients.Length; i++)
            coefficients[i] *= Math.Max(0, 1 - (2 * rate * penalty.L2 * units[i] * units[i]));
    }

    public void ShrinkByL1(Span<double> coefficients, double rate)
    {
        if (penalty.L1Steps == L1Steps.Cumulative && penalty.L1 > 0)
        {
            _owed += rate * penalty.L1;
            for (var i = 0; i < coefficients.Length; i++)
                Settle(ref coefficients[i], ref _moved[i], _owed * units[i]);
            return;
        }

        if (penalty.IsSmooth)
            return;
        for (var i = 0; i < coefficients.Length; i++)
            coefficients[i] = CoefficientPrices.Shrunk(penalty, coefficients[i], rate * units[i]);
    }

    /// <summary>Moves a coefficient to where it would be, had it moved towards 0 all that it owes; moved is negative for a move down.</summary>
    private void Settle(ref double coefficient, ref double moved, double owed)
    {
        var from = coefficient;
        if (from > 0)
            coefficient = Math.Max(0, from - (owed + moved));
        else if (from < 0)
            coefficient = penalty.NonNegative ? 0 : Math.Min(0, from + (owed - moved));
        moved += coefficient - from;
    }
}
