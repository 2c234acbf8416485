namespace GradientDescent.RowReading;

/// <summary>Takes rows in as they come, and gives what an operation can go on with.</summary>
internal abstract class RowIntake<TRow> : IRowReceiver<TRow>
{
    /// <summary>How many rows there are so far.</summary>
    public abstract long RowCount { get; }

    public abstract void Take(ReadOnlySpan<TRow> rows, long first);

    /// <summary>What the rows so far amount to; there must be some.</summary>
    public abstract GivenRows ToRows();
}
