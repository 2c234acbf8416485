namespace GradientDescent.RowReading;

/// <summary>Rows of a sequence that is enumerated.</summary>
internal sealed class SequenceRows<TRow>(Func<IEnumerable<TRow>> read, RowAccess access, Func<long?> count) : Rows<TRow>
{
    public override long? Count => count();

    public override RowAccess Access => access;

    public override IEnumerator<TRow> GetEnumerator() => read().GetEnumerator();
}
