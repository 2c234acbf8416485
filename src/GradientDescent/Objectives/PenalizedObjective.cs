using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.Objectives;

/// <summary>What descent minimises: the mean loss, and what the coefficients cost.</summary>
internal sealed class PenalizedObjective : Objective
{
    private readonly Objective _loss;
    private readonly Lazy<IReadOnlyList<double>?> _curvatures;

    public PenalizedObjective(Objective loss, CoefficientPrices prices)
    {
        _loss = loss;
        Prices = prices;
        _curvatures = new(() => Hessian() is { } hessian ? SymmetricEigenvalues.Of(hessian) : null);
    }

    public CoefficientPrices Prices { get; }

    public override int WeightCount => _loss.WeightCount;

    /// <summary>
    /// The eigenvalues of <see cref="Hessian"/>, ascending, or null where the loss has none. The largest is the sharpest bend there is:
    /// 2 divided by it is the largest stable learning rate.
    /// </summary>
    public IReadOnlyList<double>? Curvatures => _curvatures.Value;

    /// <summary>The sum of mean loss and penalty, and the gradient of the part of it that has one.</summary>
    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var loss = _loss.Evaluate(weights, gradient);
        Prices.AddGradient(weights, gradient);
        return loss + Prices.Value(weights);
    }

    public override double[,]? Hessian()
    {
        var hessian = _loss.Hessian();
        if (hessian is not null)
            Prices.AddCurvature(hessian);
        return hessian;
    }
}
