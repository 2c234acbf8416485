namespace GradientDescent.RowReading;

/// <summary>From what a user gave to what an operation can go on with: the one place where that is decided.</summary>
internal abstract class RowReader<TRow>
{
    /// <exception cref="ArgumentException">There are no rows, or none are left to validate with.</exception>
    /// <exception cref="InvalidOperationException">The rows cannot be read so, or not any more.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public abstract GivenRows Read(Rows<TRow> rows, RowRequest request, IRowReceiver<TRow>? beside = null);

    /// <inheritdoc cref="Read(Rows{TRow}, RowRequest, IRowReceiver{TRow})"/>
    /// <param name="rows">The rows.</param>
    /// <param name="request">What is asked of them.</param>
    /// <param name="beside">Sees every row that is taken, while it is read.</param>
    public abstract Task<GivenRows> ReadAsync(Rows<TRow> rows, RowRequest request, IRowReceiver<TRow>? beside = null);
}
