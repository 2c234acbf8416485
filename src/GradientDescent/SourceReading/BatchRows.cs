using System.Runtime.CompilerServices;
using GradientDescent.Sources;

namespace GradientDescent.SourceReading;

/// <summary>The rows of a source, as rows of batches. A batch is reused, so a row is valid only until the next run of rows.</summary>
/// <param name="source">The source.</param>
/// <param name="bind">Tells a reader which columns are wanted, and returns a batch with them.</param>
internal sealed class BatchRows(PropertySource source, Func<BatchReader, PropertyBatch> bind) : Rows<PropertyRow>
{
    public override long? Count => source.Count;

    public override RowAccess Access => source.IsRepeatable ? RowAccess.Repeatable : RowAccess.Once;

    internal override bool IsInRuns => true;

    public override IEnumerator<PropertyRow> GetEnumerator() => Runs(default).SelectMany(static run => run.ToArray()).GetEnumerator();

    internal override bool CanRunAsync => source.CanReadAsync;

    internal override IEnumerable<ReadOnlyMemory<PropertyRow>> Runs(CancellationToken cancellationToken)
    {
        using var reader = source.Open();
        var batch = bind(reader);
        for (var more = true; more;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Empty(batch);
            more = reader.Read(batch, cancellationToken);
            batch.FailRefused();
            if (batch.RowCount > 0)
                yield return batch.Rows;
        }
    }

    internal override async IAsyncEnumerable<ReadOnlyMemory<PropertyRow>> RunsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = await source.OpenAsync(cancellationToken).ConfigureAwait(false);
        var batch = bind(reader);
        for (var more = true; more;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Empty(batch);
            more = await reader.ReadAsync(batch, cancellationToken).ConfigureAwait(false);
            batch.FailRefused();
            if (batch.RowCount > 0)
                yield return batch.Rows;
        }
    }

    private protected override string? Claim(string operation) => source.Claim(operation);

    private void Empty(PropertyBatch batch)
    {
        batch.Clear();
        batch.SourceName = source.Name;
    }
}
