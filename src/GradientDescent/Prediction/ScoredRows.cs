namespace GradientDescent.Prediction;

/// <summary>The sums over rows with a prediction and a target, and the rows that were left out.</summary>
internal readonly record struct ScoredRows<TSums>(TSums Sums, IReadOnlyList<SkippedRowReason> Unpredicted);
