namespace GradientDescent;

/// <summary>The progress of a pass over rows.</summary>
/// <param name="Rows">The number of rows of this pass that have been read.</param>
/// <param name="RowCount">The number of all rows; null if it is unknown.</param>
public readonly record struct ReadingProgress(long Rows, long? RowCount);
