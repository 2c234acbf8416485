namespace GradientDescent.Statistics.Influence;

/// <summary>Replaces the indices of prepared rows by their numbers among all rows that were read, and by their places.</summary>
internal sealed class RowLocations
{
    private readonly RowSource _source;
    private readonly Dictionary<long, SourcePlace?> _places;

    /// <summary>Looks up all places at once, because a source may have to be read for them.</summary>
    public RowLocations(RowSource source, IEnumerable<RowInfluence> rows, CancellationToken cancellationToken)
    {
        _source = source;
        long[] indices = [.. rows.Select(static row => row.Row).Distinct().Order()];
        _places = indices.Zip(source.PlacesOf(indices, cancellationToken)).ToDictionary(static its => its.First, static its => its.Second);
    }

    public IReadOnlyList<RowInfluence> Of(IEnumerable<RowInfluence> rows) => [.. rows.Select(row => row with { Row = _source.NumberOf(row.Row), Place = _places[row.Row] })];
}
