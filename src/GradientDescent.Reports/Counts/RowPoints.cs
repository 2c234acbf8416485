namespace GradientDescent.Reports.Counts;

/// <summary>All rows, if there are few.</summary>
/// <param name="Observed">One array per column: the features in declaration order, then the target.</param>
/// <param name="Predictions">The prediction of each row.</param>
/// <param name="Numbers">The number of each row among all rows that were read, from 0.</param>
internal sealed record RowPoints(double[][] Observed, double[] Predictions, long[] Numbers);
