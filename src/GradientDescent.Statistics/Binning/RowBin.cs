using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>Rows with a prediction, or a feature, in the same range, and what is averaged over them. Means are weighted with the sample weights w. All numbers are on the scale of the model.</summary>
public sealed record RowBin
{
    internal RowBin()
    {
    }

    /// <summary>The least prediction (or value of the feature) in the bin.</summary>
    public required double Lower { get; init; }

    /// <summary>The greatest prediction (or value of the feature) in the bin.</summary>
    public required double Upper { get; init; }

    /// <summary>The mean prediction (or value of the feature): where the bin is drawn.</summary>
    public required double Center { get; init; }

    /// <summary>The number of rows with a weight other than 0.</summary>
    public required long RowCount { get; init; }

    /// <summary>Σ w.</summary>
    public required double SumOfWeights { get; init; }

    /// <summary>The mean prediction.</summary>
    public required double MeanPrediction { get; init; }

    /// <summary>The mean target. Predictions are calibrated if it is close to <see cref="MeanPrediction"/> in every bin.</summary>
    public required double MeanTarget { get; init; }

    /// <summary>What the method averages: the mean of target − prediction, or of √|studentized residual|.</summary>
    public required double Mean { get; init; }

    /// <summary>√(Σ w value² / Σ w) of what is averaged: for residuals, the root mean squared error of the rows in the bin. w is 1 for studentized residuals.</summary>
    public required double RootMeanSquare { get; init; }

    /// <summary>The standard error of <see cref="Mean"/>, √(Σ w (value − mean)² / (n − 1) / Σ w) over the n rows of the bin; w is 1 for studentized residuals. NaN for one row.</summary>
    public required double StandardError { get; init; }

    /// <summary>Returns for example <c>[1.5, 2.25]: 0.31 ± 0.05, 120 rows</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"[{Lower:G6}, {Upper:G6}]: {Mean:G6} ± {StandardError:G6}, {RowCount:N0} rows");
}
