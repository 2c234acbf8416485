using GradientDescent.Statistics;

namespace GradientDescent.Reports.Diagnostics;

/// <summary>The pictures of one feature.</summary>
/// <param name="Feature">The index of the feature.</param>
/// <param name="Smoother">The mean residual over rows with similar values of the feature; of a level, over the rows without it and with it.</param>
/// <param name="ComponentPlusResidual">Coefficient · feature + residual against the feature.</param>
/// <param name="AddedVariable">The target against the feature, both without what the other features explain; null if there is no exact optimum, or if the feature is a combination of others.</param>
internal sealed record FeatureDiagnostics(int Feature, IReadOnlyList<RowBin> Smoother, FeaturePlot ComponentPlusResidual, FeaturePlot? AddedVariable)
{
    private const int Bins = 20;

    /// <summary>The limit for the points of all features, in each of the two pictures.</summary>
    private const int MaxPoints = 4000;

    /// <param name="fit">The fit.</param>
    /// <param name="optimum">The exact optimum of the rows, or null.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="feature">The index of the feature.</param>
    /// <param name="features">The number of features that are pictured.</param>
    public static FeatureDiagnostics Of<TModel>(FitResult<TModel> fit, FitResult<TModel>? optimum, RowSource rows, int feature, int features)
        where TModel : ILinearModel
    {
        var name = fit.Shape.Schema.FeatureNames[feature];
        var points = MaxPoints / features;
        return new(
            feature,
            fit.ResidualBins(rows, Bins, by: name),
            fit.ComponentPlusResidual(rows, name, points),
            optimum is null || optimum.Solution!.RedundantFeatures.Contains(feature) ? null : optimum.AddedVariable(rows, name, points));
    }
}
