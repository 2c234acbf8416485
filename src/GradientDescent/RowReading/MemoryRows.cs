namespace GradientDescent.RowReading;

/// <summary>Rows of an array, a list or memory.</summary>
/// <param name="slice">Returns some of the rows.</param>
/// <param name="count">The current number of rows: a list may grow between two operations.</param>
internal sealed class MemoryRows<TRow>(RowSlice<TRow> slice, Func<int> count) : Rows<TRow>
{
    public override long? Count => count();

    public override RowAccess Access => RowAccess.InParallel;

    internal override RowSlice<TRow> Slice => slice;

    public override IEnumerator<TRow> GetEnumerator()
    {
        for (var row = 0; row < count(); row++)
            yield return slice(row, 1)[0];
    }
}
