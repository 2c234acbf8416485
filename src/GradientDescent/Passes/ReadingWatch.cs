namespace GradientDescent.Passes;

/// <summary>Who wants to know how far the reading of rows is, and who may end it.</summary>
internal sealed record ReadingWatch(IProgress<ReadingProgress>? Progress, CancellationToken Cancellation)
{
    /// <summary>Nobody.</summary>
    public static ReadingWatch None { get; } = new(null, CancellationToken.None);

    /// <summary>Between two groups of rows.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void After(long rows, long? rowCount)
    {
        Progress?.Report(new(rows, rowCount));
        Cancellation.ThrowIfCancellationRequested();
    }
}
