namespace GradientDescent.Statistics;

/// <summary>The prediction for a row, with its uncertainty.</summary>
/// <param name="Value">The prediction, in the unit of the target.</param>
/// <param name="StandardError">The standard error of the mean of all rows with these features.</param>
/// <param name="ConfidenceInterval">The confidence interval of that mean, at the summary's confidence.</param>
/// <param name="PredictionInterval">The prediction interval for the target of one more such row. It is wider, as it includes the variance of a residual.</param>
public sealed record PredictionEstimate(double Value, double StandardError, Interval ConfidenceInterval, Interval PredictionInterval);
