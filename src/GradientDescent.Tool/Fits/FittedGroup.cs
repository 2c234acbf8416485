using GradientDescent.Printing;
using GradientDescent.Statistics;
using GradientDescent.Tool.Options;

namespace GradientDescent.Tool.Fits;

/// <summary>The model of a group of rows with its statistics, or why there is none.</summary>
internal sealed record FittedGroup
{
    /// <summary>The value that the rows of the group have in common; empty if it is missing.</summary>
    public required string Name { get; init; }

    public required long RowCount { get; init; }

    /// <summary>The fit; null if there is none.</summary>
    public FitResult<LinearModel>? Fit { get; init; }

    /// <summary>The statistics; null if there is no fit, or if they are not defined, as with a penalty or another loss.</summary>
    public Summary? Summary { get; init; }

    /// <summary>Why there is no fit; null if there is one.</summary>
    public string? Error { get; init; }

    public double RSquared => Summary?.RSquared ?? Fit?.Metrics.RSquared ?? double.NaN;

    /// <summary>The weights, the intercept first. A weight that the rows of the group do not determine is NaN. Empty without a fit.</summary>
    public IEnumerable<double> Weights => Summary is not null ? Summary.Coefficients.Select(static coefficient => coefficient.IsRedundant ? double.NaN : coefficient.Value)
        : Fit is not null ? NamedWeights.ValuesOf(Fit.Model)
        : [];

    /// <param name="group">The fit of the group.</param>
    /// <param name="confidence">The confidence level of its intervals.</param>
    public static FittedGroup Of(GroupFit<string, LinearModel> group, double confidence)
    {
        var named = new FittedGroup { Name = group.Key, RowCount = group.RowCount, Error = ErrorOf(group) };
        return named.Error is not null ? named
            : named with { Fit = group.Fit, Summary = group.Fit!.Solution is { IsPenalized: false } ? group.Fit.Summary(confidence: confidence) : null };
    }

    /// <summary>Why a group has no model: it cannot be fitted, or it has too few rows to determine the weights. Null if it has one.</summary>
    public static string? ErrorOf(GroupFit<string, LinearModel> group) => !group.IsFitted ? OptionNames.In(group.Error)
        : group.Fit.Solution is { IsPenalized: false } solution && solution.NonzeroWeightRowCount < group.Fit.Shape.Schema.WeightCount
            ? $"{Counted.Of(solution.NonzeroWeightRowCount, "row")} cannot determine {Counted.Of(group.Fit.Shape.Schema.WeightCount, "weight")}."
            : null;
}
