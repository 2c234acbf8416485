using GradientDescent.Numerics;
using GradientDescent.Penalties;

namespace GradientDescent.Objectives;

/// <summary>The objective of a descent: mean loss plus penalty. It also has the token that cancels the descent.</summary>
internal sealed class PenalizedObjective
{
    private readonly Objective _loss;
    private readonly Lazy<IReadOnlyList<double>?> _curvatures;

    public PenalizedObjective(Objective loss, PenaltyWeights penaltyWeights, CancellationToken cancellationToken = default)
    {
        _loss = loss;
        PenaltyWeights = penaltyWeights;
        Cancellation = cancellationToken;
        _curvatures = new(() => Hessian() is { } hessian ? SymmetricEigenvalues.Of(hessian) : null);
    }

    public PenaltyWeights PenaltyWeights { get; }

    /// <summary>Cancels the descent.</summary>
    public CancellationToken Cancellation { get; }

    public int WeightCount => _loss.WeightCount;

    /// <summary>
    /// The eigenvalues of <see cref="Hessian"/> in ascending order, or null if there is no Hessian. The largest stable learning rate is 2 divided by the
    /// largest eigenvalue.
    /// </summary>
    public IReadOnlyList<double>? HessianEigenvalues => _curvatures.Value;

    /// <summary>Computes the mean loss plus penalty, and the gradient without the part of the penalty that has kinks.</summary>
    /// <exception cref="OperationCanceledException">The descent was cancelled.</exception>
    public double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        // Every step of every optimizer evaluates the objective, so batches and line searches check the token here.
        Cancellation.ThrowIfCancellationRequested();
        var loss = _loss.Evaluate(weights, gradient, Cancellation);
        PenaltyWeights.AddGradient(weights, gradient);
        return loss + PenaltyWeights.Value(weights);
    }

    /// <summary>The Hessian of the loss, as in <see cref="Objective.Hessian"/>, plus that of the penalty.</summary>
    public double[,]? Hessian()
    {
        var hessian = _loss.Hessian();
        if (hessian is not null)
            PenaltyWeights.AddCurvature(hessian);
        return hessian;
    }
}
