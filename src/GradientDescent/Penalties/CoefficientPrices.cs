namespace GradientDescent;

/// <summary>
/// A penalty on coefficients that may stand in units of their own: price by price what <see cref="Penalty"/> says for all of them.
/// </summary>
/// <param name="penalty">The penalty.</param>
/// <param name="units">
/// How large a coefficient of the user's is where the one here is 1, a number per coefficient; all 1 where they are the same.
/// </param>
internal sealed class CoefficientPrices(Penalty penalty, double[] units)
{
    /// <summary>How many coefficients there are; the intercept is none.</summary>
    public int Count => units.Length;

    public bool IsSmooth => penalty.IsSmooth;

    /// <summary>Whether coefficients below 0 are forbidden.</summary>
    public bool NonNegative => penalty.NonNegative;

    /// <summary>What 1 of a coefficient's size costs.</summary>
    public double SizePrice(int coefficient) => penalty.L1 * units[coefficient];

    /// <summary>What 1 of a coefficient's square costs.</summary>
    public double SquarePrice(int coefficient) => penalty.L2 * units[coefficient] * units[coefficient];

    /// <summary>What the coefficients cost.</summary>
    public double Value(ReadOnlySpan<double> weights)
    {
        double size = 0, square = 0;
        for (var i = 0; i < units.Length; i++)
        {
            var coefficient = weights[i] * units[i];
            size += Math.Abs(coefficient);
            square += coefficient * coefficient;
        }

        // A price of 0 must stay free of a square that overflows.
        return (penalty.L1 == 0 ? 0 : penalty.L1 * size) + (penalty.L2 == 0 ? 0 : penalty.L2 * square);
    }

    /// <summary>Adds the gradient of the part that has one, 2·L2·coefficient.</summary>
    public void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        if (penalty.L2 == 0)
            return;
        for (var i = 0; i < units.Length; i++)
            gradient[i] += 2 * SquarePrice(i) * weights[i];
    }

    /// <summary>Adds the curvature of the same part to a matrix of second derivatives.</summary>
    public void AddCurvature(double[,] hessian)
    {
        for (var i = 0; i < units.Length; i++)
            hessian[i, i] += 2 * SquarePrice(i);
    }

    /// <summary>
    /// The proximal step of the part that has no gradient: coefficients move towards 0 by rate · L1 and stop there, and those that must not
    /// be negative stop at 0 too (Parikh and Boyd, Proximal Algorithms, 2014, §6.5.2).
    /// </summary>
    public void Shrink(Span<double> weights, double rate)
    {
        if (IsSmooth)
            return;
        for (var i = 0; i < units.Length; i++)
            weights[i] = Shrunk(i, weights[i], rate);
    }

    /// <summary>The proximal step of one coefficient.</summary>
    public double Shrunk(int coefficient, double weight, double rate)
    {
        if (weight < 0 && penalty.NonNegative)
            return 0;
        var by = penalty.L1 == 0 ? 0 : rate * SizePrice(coefficient);
        return Math.Abs(weight) <= by ? 0 : weight - Math.CopySign(by, weight);
    }

    /// <summary>
    /// The shortest subgradient of the whole, from the gradient of the part that has one: 0 at a minimum, and nowhere else.
    /// </summary>
    public void ToShortest(ReadOnlySpan<double> weights, ReadOnlySpan<double> gradient, Span<double> shortest)
    {
        gradient.CopyTo(shortest);
        for (var i = 0; i < units.Length && !IsSmooth; i++)
        {
            var kink = SizePrice(i);
            shortest[i] = weights[i] != 0 ? gradient[i] + Math.CopySign(kink, weights[i])
                : penalty.NonNegative ? Math.Min(0, gradient[i] + kink)
                : gradient[i] - Math.Clamp(gradient[i], -kink, kink);
        }
    }

    /// <summary>The penalty's part in a descent that goes through the rows one by one.</summary>
    public RowStep StartRowSteps() => penalty is { L1: > 0, L1Steps: L1Steps.Cumulative } ? new CumulativeRowStep(this) : new RowStep(this);
}
