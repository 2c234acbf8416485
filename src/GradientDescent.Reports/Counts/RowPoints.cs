namespace GradientDescent.Reports.Counts;

/// <summary>Few rows, each of them.</summary>
/// <param name="Observed">The features in declaration order, then the target.</param>
/// <param name="Predictions">What the model says of each.</param>
internal sealed record RowPoints(double[][] Observed, double[] Predictions);
