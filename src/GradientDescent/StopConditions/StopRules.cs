using System.Diagnostics;
using GradientDescent.LearningRates;
using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.StopConditions;

/// <summary>Checks the conditions of <see cref="EarlyStopping"/> after every epoch.</summary>
internal sealed class StopRules(EarlyStopping stopping, DescentPoint start)
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Plateau? _settled = stopping.Tolerance is { } tolerance ? new Plateau(stopping.Patience, relative: tolerance) : null;
    private readonly Plateau? _validation = stopping.ValidationFraction is null ? null : new Plateau(stopping.Patience);
    private readonly double _startLength = Vectors.Norm(start.ShortestSubgradient);

    /// <summary>Why the descent should end here, or null if it should continue.</summary>
    public StopReason? After(EpochProgress progress, DescentPoint point)
    {
        if (stopping.GradientTolerance is { } tolerance && Vectors.Norm(point.ShortestSubgradient) <= tolerance * _startLength)
            return StopReason.Converged;
        if (_validation?.IsReachedBy(progress.ValidationLoss!.Value) ?? false)
            return StopReason.NoValidationImprovement;
        if (_settled?.IsReachedBy(progress.Loss) ?? false)
            return StopReason.ToleranceReached;
        if (stopping.StopWhen?.Invoke(progress) ?? false)
            return StopReason.Stopped;
        return stopping.TimeLimit is { } limit && Stopwatch.GetElapsedTime(_began) >= limit ? StopReason.TimeLimitReached : null;
    }
}
