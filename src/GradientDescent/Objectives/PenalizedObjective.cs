using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.Objectives;

/// <summary>What a descent minimises, until it is cancelled: mean loss + penalty.</summary>
internal sealed class PenalizedObjective
{
    private readonly Objective _loss;
    private readonly Lazy<IReadOnlyList<double>?> _curvatures;

    public PenalizedObjective(Objective loss, PenaltyWeights penaltyWeights, CancellationToken cancellation = default)
    {
        _loss = loss;
        PenaltyWeights = penaltyWeights;
        Cancellation = cancellation;
        _curvatures = new(() => Hessian() is { } hessian ? SymmetricEigenvalues.Of(hessian) : null);
    }

    public PenaltyWeights PenaltyWeights { get; }

    /// <summary>Ends the descent.</summary>
    public CancellationToken Cancellation { get; }

    public int WeightCount => _loss.WeightCount;

    /// <summary>
    /// The eigenvalues of <see cref="Hessian"/>, ascending, or null where the loss has none. The largest is the sharpest bend there is:
    /// 2 divided by it is the largest stable learning rate.
    /// </summary>
    public IReadOnlyList<double>? HessianEigenvalues => _curvatures.Value;

    /// <summary>The sum of mean loss and penalty, and the gradient of the part of it that has one.</summary>
    /// <exception cref="OperationCanceledException">The descent was cancelled.</exception>
    public double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        // Every optimizer comes by here for every step, so this is where batches and line searches notice.
        Cancellation.ThrowIfCancellationRequested();
        var loss = _loss.Evaluate(weights, gradient, Cancellation);
        PenaltyWeights.AddGradient(weights, gradient);
        return loss + PenaltyWeights.Value(weights);
    }

    /// <summary>The matrix of second derivatives, as <see cref="Objective.Hessian"/> has it, with the penalty's part.</summary>
    public double[,]? Hessian()
    {
        var hessian = _loss.Hessian();
        if (hessian is not null)
            PenaltyWeights.AddCurvature(hessian);
        return hessian;
    }
}
