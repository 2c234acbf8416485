namespace GradientDescent.Reports.Counts;

/// <summary>Many rows, counted in cells.</summary>
/// <param name="PredictedByActual">The prediction along y, the target along x.</param>
/// <param name="ResidualByFitted">The residual along y, the prediction along x.</param>
/// <param name="TargetByFeature">For each feature with pictures: the target along y, the feature along x.</param>
/// <param name="ResidualByFeature">For each feature with pictures: the residual along y, the feature along x.</param>
internal sealed record RowCells(Histogram2D PredictedByActual, Histogram2D ResidualByFitted, Histogram2D[] TargetByFeature, Histogram2D[] ResidualByFeature);
