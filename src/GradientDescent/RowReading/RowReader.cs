namespace GradientDescent.RowReading;

/// <summary>Reads the rows that a user gave, and returns them in the form that an operation needs. All operations read rows through this class.</summary>
internal abstract class RowReader<TRow>
{
    /// <summary>What it does with invalid rows.</summary>
    public abstract InvalidRows InvalidRows { get; }

    /// <summary>A reader of the same rows that treats invalid rows in another way.</summary>
    public abstract RowReader<TRow> With(InvalidRows invalidRows);

    /// <exception cref="ArgumentException">There are no rows, or no validation rows are left.</exception>
    /// <exception cref="InvalidOperationException">The rows cannot be read in this way, or were read before and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public abstract GivenRows Read(Rows<TRow> rows, RowRequest request, IRowReceiver<TRow>? beside = null);

    /// <inheritdoc cref="Read(Rows{TRow}, RowRequest, IRowReceiver{TRow})"/>
    /// <param name="rows">The rows.</param>
    /// <param name="request">What the operation needs.</param>
    /// <param name="beside">Also receives every row that is used, while it is read.</param>
    public abstract Task<GivenRows> ReadAsync(Rows<TRow> rows, RowRequest request, IRowReceiver<TRow>? beside = null);

    /// <summary>Returns some of the rows that were read into columns, as if only these had been read.</summary>
    /// <param name="rows">The rows, in which missing values are NaN.</param>
    /// <param name="numbers">The numbers of the rows to return, in ascending order.</param>
    /// <param name="skipped">The rows that were left out.</param>
    /// <param name="request">What the operation needs.</param>
    /// <exception cref="ArgumentException">There are no rows, no validation rows are left, or a value that a mean replaces is missing in all of them.</exception>
    public abstract GivenRows Part(GivenRows rows, ReadOnlySpan<int> numbers, IReadOnlyList<SkippedRowReason> skipped, RowRequest request);

    /// <summary>Describes the rows as they are, also those that cannot be trained on.</summary>
    /// <exception cref="InvalidOperationException">The rows cannot be read in this way, or were read before and cannot be read again.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public abstract RowsDescription Describe(Rows<TRow> rows, string operation, CancellationToken cancellation);

    /// <inheritdoc cref="Describe"/>
    public abstract Task<RowsDescription> DescribeAsync(Rows<TRow> rows, string operation, CancellationToken cancellation);
}
