using GradientDescent.Reports.Coefficients;
using GradientDescent.Statistics;

namespace GradientDescent.Reports.Diagnostics;

/// <summary>What the statistics library computes of the rows, for the pictures that show whether the model suits them.</summary>
internal sealed record FitDiagnostics
{
    private const int Deciles = 10;
    private const int SmootherBins = 20;

    /// <summary>The mean residual over rows with similar predictions.</summary>
    public required IReadOnlyList<RowBin> Smoother { get; init; }

    /// <summary>The mean target beside the mean prediction, by tenths of the rows in the order of their predictions.</summary>
    public required IReadOnlyList<RowBin> Calibration { get; init; }

    /// <summary>The pictures of single features.</summary>
    public required FeatureDiagnostics[] Features { get; init; }

    /// <summary>The rows that determine the fit; null if there is no exact optimum of these rows.</summary>
    public RowInfluences? Influences { get; init; }

    /// <summary>Reads the rows up to eight times, and up to four times more for each feature.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="moments">The moments of its rows, if any.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="features">The features to picture.</param>
    public static FitDiagnostics Of<TModel>(FitResult<TModel> fit, RowMoments<TModel>? moments, RowSource rows, IReadOnlyList<int> features)
        where TModel : ILinearModel
    {
        // The rows of a report may be others than those of the fit, such as validation rows besides. Then they have no influence on it.
        var optimum = rows.RowCount == fit.RowCount ? LeastSquaresOptimum.Of(fit, moments) : null;
        return new()
        {
            Smoother = fit.ResidualBins(rows, SmootherBins),
            Calibration = fit.ResidualBins(rows, Deciles),
            Features = [.. features.Select(feature => FeatureDiagnostics.Of(fit, optimum, rows, feature, features.Count))],
            Influences = optimum is null ? null : RowInfluences.Of(optimum, rows),
        };
    }
}
