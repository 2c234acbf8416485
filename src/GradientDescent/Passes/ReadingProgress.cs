namespace GradientDescent;

/// <summary>How far the reading of rows has come.</summary>
/// <param name="Rows">How many rows of this pass are read.</param>
/// <param name="RowCount">How many there are, where that is known; otherwise null.</param>
public readonly record struct ReadingProgress(long Rows, long? RowCount);
