using GradientDescent.Summaries;

namespace GradientDescent.Penalties;

/// <summary>A penalty, coefficient by coefficient: what <see cref="Penalty"/> says for all of them, and the model's <see cref="CoefficientSettings"/> for each.</summary>
internal sealed class PenaltyWeights
{
    private readonly Penalty _penalty;
    private readonly CoefficientSettings _terms;

    private PenaltyWeights(Penalty penalty, CoefficientSettings terms)
    {
        _penalty = penalty;
        _terms = terms;
        IsSmooth = true;
        for (var i = 0; i < Count; i++)
        {
            IsSmooth &= !HasKink(i);
            IsBounded |= HasBound(i);
        }
    }

    /// <summary>How many coefficients there are; the intercept is none.</summary>
    public int Count => _terms.Sizes.Length;

    /// <summary>Whether there is a gradient everywhere, so that steps along the gradient are all it takes.</summary>
    public bool IsSmooth { get; }

    /// <summary>Whether a coefficient has no choice of its sign.</summary>
    public bool IsBounded { get; }

    /// <summary>Whether rows that are gone through one by one make <see cref="L1Steps.Cumulative"/>.</summary>
    public bool IsCumulative => _penalty is { L1: > 0, L1Steps: L1Steps.Cumulative };

    /// <summary>In the features' own units.</summary>
    public static PenaltyWeights Of(Penalty penalty, ModelSchema schema) => Of(penalty, CoefficientSettings.Of(schema));

    /// <inheritdoc cref="Of(Penalty, ModelSchema)"/>
    public static PenaltyWeights Of(Penalty penalty, CoefficientSettings terms) => new(penalty, penalty.NonNegative ? terms.WithoutNegative() : terms);

    /// <summary>The same penalty where it means coefficients in some units, and they stand in others.</summary>
    public PenaltyWeights InUnits(FeatureUnits meant, FeatureUnits here) => new(_penalty, _terms.InUnits(meant, here));

    /// <summary>What 1 of a coefficient's size costs.</summary>
    public double L1Weight(int coefficient) => _penalty.L1 * _terms.Sizes[coefficient];

    /// <summary>What 1 of a coefficient's square costs.</summary>
    public double L2Weight(int coefficient) => _penalty.L2 * _terms.Squares[coefficient];

    /// <summary>Whether there is no gradient where a coefficient is 0.</summary>
    public bool HasKink(int coefficient) => HasBound(coefficient) || (_penalty.L1 > 0 && _terms.Sizes[coefficient] > 0);

    /// <summary>What the coefficients cost.</summary>
    public double Value(ReadOnlySpan<double> weights)
    {
        double size = 0, square = 0;
        for (var i = 0; i < Count; i++)
        {
            // A price of 0 must stay free of a square that overflows.
            if (_terms.Sizes[i] == 0)
                continue;
            size += _terms.Sizes[i] * Math.Abs(weights[i]);
            square += _terms.Squares[i] * weights[i] * weights[i];
        }

        return (_penalty.L1 == 0 ? 0 : _penalty.L1 * size) + (_penalty.L2 == 0 ? 0 : _penalty.L2 * square);
    }

    /// <summary>Adds the gradient of the part that has one, 2·L2·factor·coefficient.</summary>
    public void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        if (_penalty.L2 == 0)
            return;
        for (var i = 0; i < Count; i++)
            gradient[i] += 2 * L2Weight(i) * weights[i];
    }

    /// <summary>Adds the curvature of the same part to a matrix of second derivatives.</summary>
    public void AddCurvature(double[,] hessian)
    {
        for (var i = 0; i < Count; i++)
            hessian[i, i] += 2 * L2Weight(i);
    }

    /// <summary>
    /// The proximal step of the part that has no gradient: coefficients move towards 0 by rate · L1 · factor and stop there, and those on the
    /// wrong side stop at 0 too (Parikh and Boyd, Proximal Algorithms, 2014, §6.5.2).
    /// </summary>
    public void Shrink(Span<double> weights, double rate)
    {
        if (IsSmooth)
            return;
        for (var i = 0; i < Count; i++)
            weights[i] = Shrunk(i, weights[i], rate);
    }

    /// <summary>The proximal step of one coefficient.</summary>
    public double Shrunk(int coefficient, double weight, double rate)
    {
        var by = _penalty.L1 == 0 ? 0 : rate * L1Weight(coefficient);
        return Math.Abs(weight) <= by ? 0 : Allowed(coefficient, weight - Math.CopySign(by, weight));
    }

    /// <summary>The coefficient, or 0 where it has the wrong sign.</summary>
    public double Allowed(int coefficient, double weight) =>
        IsBounded ? Math.Clamp(weight, _terms.Least[coefficient], _terms.Most[coefficient]) : weight;

    /// <summary>
    /// The shortest subgradient of the whole, from the gradient of the part that has one: 0 at a minimum, and nowhere else.
    /// </summary>
    public void ToShortest(ReadOnlySpan<double> weights, ReadOnlySpan<double> gradient, Span<double> shortest)
    {
        gradient.CopyTo(shortest);
        for (var i = 0; i < Count && !IsSmooth; i++)
        {
            var kink = L1Weight(i);
            var beyondKink = gradient[i] - Math.Clamp(gradient[i], -kink, kink);
            shortest[i] = weights[i] != 0 ? gradient[i] + Math.CopySign(kink, weights[i])
                : Allowed(i, -beyondKink) == 0 ? 0
                : beyondKink;
        }
    }

    private bool HasBound(int coefficient) => double.IsFinite(_terms.Least[coefficient]) || double.IsFinite(_terms.Most[coefficient]);
}
