namespace GradientDescent.Tool.Options;

/// <summary>The penalty of a fit, or the penalties to choose from.</summary>
internal sealed record PenaltyChoice
{
    /// <summary>With standardised features, the smallest is no penalty in effect, and the largest leaves almost nothing of a coefficient.</summary>
    public static PenaltyGrid Ridges { get; } = PenaltyGrid.RidgeLogSpaced(1e-6, 100);

    public required Penalty Penalty { get; init; }

    /// <summary>The penalties to choose from; null if the penalty is given.</summary>
    public PenaltyGrid? Grid { get; init; }

    /// <summary>Whether the strongest penalty within one standard error of the best is chosen, instead of the best.</summary>
    public bool IsOneStandardError { get; init; }

    public bool Standardizes { get; init; }
}
