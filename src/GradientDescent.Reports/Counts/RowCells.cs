namespace GradientDescent.Reports.Counts;

/// <summary>Many rows, counted. What is by something has that along x.</summary>
/// <param name="PredictedByActual">The prediction by the target.</param>
/// <param name="ResidualByFitted">The residual by the prediction.</param>
/// <param name="TargetByFeature">The target by each feature that is pictured.</param>
/// <param name="ResidualByFeature">The residual by each feature that is pictured.</param>
internal sealed record RowCells(Histogram2D PredictedByActual, Histogram2D ResidualByFitted, Histogram2D[] TargetByFeature, Histogram2D[] ResidualByFeature);
