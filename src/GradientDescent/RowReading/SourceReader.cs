namespace GradientDescent.RowReading;

/// <summary>Reads the rows of sources for a record.</summary>
internal abstract class SourceReader<TRow>
{
    /// <exception cref="NotSupportedException">The kernel cannot read sources, or folds need objects of rows.</exception>
    public static SourceReader<TRow> Of(SourceReader<TRow>? reader, PropertySource source, IRowReceiver<TRow>? beside) =>
        reader is null ? throw new NotSupportedException($"A trainer without a model record cannot read {source.Name}: use a record with [LinearModel], or give the rows as dictionaries or columns.")
        : beside is not null ? throw new NotSupportedException($"Folds by group need a {typeof(TRow).Name} for each row, and {source.Name} is read into columns: read the rows into a list, or give Folds.Of the fold of each row.")
        : reader;

    public abstract GivenRows Read(PropertySource source, RowRequest request);

    public abstract Task<GivenRows> ReadAsync(PropertySource source, RowRequest request);
}
