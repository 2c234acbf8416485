using GradientDescent.Summaries;

namespace GradientDescent.Penalties;

/// <summary>
/// The penalty weights and bounds of each coefficient: those of the <see cref="Penalty"/>, combined with the model's <see cref="CoefficientSettings"/>.
/// </summary>
internal sealed class PenaltyWeights
{
    /// <summary>The root of the largest double. Products of larger numbers may exceed it.</summary>
    private const double MaxWeight = 1e154;

    private readonly Penalty _penalty;
    private readonly CoefficientSettings _settings;

    private PenaltyWeights(Penalty penalty, CoefficientSettings settings)
    {
        _penalty = penalty;
        _settings = settings;
        IsSmooth = true;
        for (var i = 0; i < Count; i++)
        {
            IsSmooth &= !HasKink(i);
            IsBounded |= HasBound(i);
        }
    }

    /// <summary>The number of coefficients, without the intercept.</summary>
    public int Count => _settings.Sizes.Length;

    /// <summary>Whether the penalty has a gradient everywhere, so that no proximal step is needed.</summary>
    public bool IsSmooth { get; }

    /// <summary>Whether any coefficient must have a certain sign.</summary>
    public bool IsBounded { get; }

    /// <summary>Whether steps on single rows use <see cref="L1Steps.Cumulative"/>.</summary>
    public bool IsCumulative => _penalty is { L1: > 0, L1Steps: L1Steps.Cumulative };

    /// <summary>The penalty weights for coefficients in the features' own units.</summary>
    public static PenaltyWeights Of(Penalty penalty, ModelSchema schema) => Of(penalty, CoefficientSettings.Of(schema));

    /// <inheritdoc cref="Of(Penalty, ModelSchema)"/>
    public static PenaltyWeights Of(Penalty penalty, CoefficientSettings settings) => new(penalty, penalty.NonNegative ? settings.WithoutNegative() : settings);

    /// <summary>
    /// The same penalty, defined for coefficients in the units <paramref name="meant"/>, expressed for coefficients in the units <paramref name="here"/>.
    /// </summary>
    public PenaltyWeights InUnits(FeatureUnits meant, FeatureUnits here) => new(_penalty, _settings.InUnits(meant, here));

    /// <summary>The penalty weight of a coefficient's absolute value.</summary>
    public double L1Weight(int coefficient) => _penalty.L1 * _settings.Sizes[coefficient];

    /// <summary>Whether a coefficient has an L2 weight above 0.</summary>
    public bool HasL2 => _penalty.L2 > 0 && Enumerable.Range(0, Count).Any(i => L2Weight(i) > 0);

    /// <summary>The penalty weight of a coefficient's square.</summary>
    public double L2Weight(int coefficient) => _penalty.L2 * _settings.Squares[coefficient];

    /// <summary>The exception if a penalty weight is so large that its products exceed a double; otherwise null.</summary>
    public ArgumentException? TooLarge => Enumerable.Range(0, Count).All(i => L1Weight(i) <= MaxWeight && L2Weight(i) <= MaxWeight) ? null
        : new($"The penalty {_penalty} is too large for the number type: use smaller penalty weights.");

    /// <summary>Whether the penalty has no gradient where this coefficient is 0.</summary>
    public bool HasKink(int coefficient) => HasBound(coefficient) || (_penalty.L1 > 0 && _settings.Sizes[coefficient] > 0);

    /// <summary>The value of the penalty.</summary>
    public double Value(ReadOnlySpan<double> weights)
    {
        double size = 0, square = 0;
        for (var i = 0; i < Count; i++)
        {
            // Without a penalty weight a square that overflows must have no effect.
            if (_settings.Sizes[i] == 0)
                continue;
            size += _settings.Sizes[i] * Math.Abs(weights[i]);
            square += _settings.Squares[i] * weights[i] * weights[i];
        }

        return (_penalty.L1 == 0 ? 0 : _penalty.L1 * size) + (_penalty.L2 == 0 ? 0 : _penalty.L2 * square);
    }

    /// <summary>Adds the gradient of the smooth part, 2·L2·factor·coefficient.</summary>
    public void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        if (_penalty.L2 == 0)
            return;
        for (var i = 0; i < Count; i++)
            gradient[i] += 2 * L2Weight(i) * weights[i];
    }

    /// <summary>Adds the curvature of the smooth part to a matrix of second derivatives.</summary>
    public void AddCurvature(double[,] hessian)
    {
        for (var i = 0; i < Count; i++)
            hessian[i, i] += 2 * L2Weight(i);
    }

    /// <summary>
    /// The proximal step of the part with kinks. Coefficients move towards 0 by rate · L1 · factor and stop at 0. Coefficients of a forbidden sign become 0
    /// (Parikh and Boyd, Proximal Algorithms, 2014, §6.5.2, https://doi.org/10.1561/2400000003).
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

    /// <summary>The coefficient, or 0 if it has a forbidden sign.</summary>
    public double Allowed(int coefficient, double weight) =>
        IsBounded ? Math.Clamp(weight, _settings.Lower[coefficient], _settings.Upper[coefficient]) : weight;

    /// <summary>
    /// Computes the shortest subgradient of loss plus penalty from the gradient of the smooth part. It is 0 at a minimum, and nowhere else.
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

    /// <summary>The slopes of the part with kinks for a coefficient below 0 and above 0. They are infinite on a forbidden side.</summary>
    public (double Below, double Above) SlopesAroundZero(int coefficient)
    {
        var kink = _penalty.L1 == 0 ? 0 : L1Weight(coefficient);
        return (
            double.IsFinite(_settings.Lower[coefficient]) ? double.NegativeInfinity : -kink,
            double.IsFinite(_settings.Upper[coefficient]) ? double.PositiveInfinity : kink);
    }

    private bool HasBound(int coefficient) => double.IsFinite(_settings.Lower[coefficient]) || double.IsFinite(_settings.Upper[coefficient]);
}
