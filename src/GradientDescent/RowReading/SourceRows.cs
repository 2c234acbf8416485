namespace GradientDescent.RowReading;

/// <summary>The rows of a source for a model record. They are read into columns of properties, so there are no objects to enumerate.</summary>
/// <param name="source">The source.</param>
internal sealed class SourceRows<TRow>(PropertySource source) : Rows<TRow>
{
    public PropertySource Source => source;

    public override long? Count => source.Count;

    public override RowAccess Access => source.IsRepeatable ? RowAccess.Repeatable : RowAccess.Once;

    public override IEnumerator<TRow> GetEnumerator() => throw new NotSupportedException(
        $"{source.Name} is read into columns, and no {typeof(TRow).Name} is made for a row: give the source to a trainer or a model.");
}
