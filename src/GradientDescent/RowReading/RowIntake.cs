namespace GradientDescent.RowReading;

/// <summary>Takes rows in while they are read, and returns them in the form that an operation needs.</summary>
internal abstract class RowIntake<TRow> : IRowReceiver<TRow>
{
    /// <summary>The number of rows so far.</summary>
    public abstract long RowCount { get; }

    public abstract void Take(ReadOnlySpan<TRow> rows, long first);

    /// <summary>The rows so far, at least one.</summary>
    public abstract GivenRows ToRows();
}
