namespace GradientDescent.Passes;

/// <summary>Receives the progress of a pass over rows, and can cancel it.</summary>
internal sealed record ReadingWatch(IProgress<ReadingProgress>? Progress, CancellationToken Cancellation)
{
    /// <summary>No receiver and no cancellation.</summary>
    public static ReadingWatch None { get; } = new(null, CancellationToken.None);

    /// <summary>Reports progress between two groups of rows.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void After(long rows, long? rowCount)
    {
        Progress?.Report(new(rows, rowCount));
        Cancellation.ThrowIfCancellationRequested();
    }
}
