namespace GradientDescent.RowReading;

/// <summary>Rows of an asynchronous sequence, which can be read once.</summary>
internal sealed class AsynchronousRows<TRow>(IAsyncEnumerable<TRow> rows, long? count) : Rows<TRow>
{
    public override long? Count => count;

    public override RowAccess Access => RowAccess.Once;

    public override bool IsAsynchronous => true;

    public override IEnumerator<TRow> GetEnumerator() =>
        throw new InvalidOperationException("These rows can only be read asynchronously: call ReadAsync, or a method of the trainer that ends in Async.");

    public override IAsyncEnumerable<TRow> ReadAsync(CancellationToken cancellationToken = default) => rows;
}
