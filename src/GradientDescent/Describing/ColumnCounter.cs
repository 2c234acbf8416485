using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>Counts the cells of a column of a source without a record, row by row.</summary>
/// <param name="name">The name of the column.</param>
internal sealed class ColumnCounter(string name)
{
    private readonly TypeInference _inference = new();

    /// <summary>The numbers, the dates, the times of day and the time spans: until the last row it is not known which of them is the type.</summary>
    private readonly NumberTally _numbers = new();
    private readonly NumberTally _dates = new();
    private readonly NumberTally _times = new();
    private readonly NumberTally _spans = new();
    private readonly Tally<string>[] _texts = [.. Enum.GetValues<CellKind>().Select(static _ => new Tally<string>(ColumnDescription.MaxDistinctTexts))];
    private long _rows;
    private long _missing;
    private long _unreadable;
    private long _infinite;

    /// <summary>Counts the cell of a row that cannot be read.</summary>
    public void AddUnreadable()
    {
        _rows++;
        _unreadable++;
    }

    /// <param name="cell">The cell; null if its value is missing.</param>
    public void Add(ReadCell? cell)
    {
        _rows++;
        if (cell is null or { Reading: { Kind: CellKind.Number, Number: double.NaN } })
            _missing++;
        else
            AddValue(cell);
    }

    public ColumnDescription ToDescription()
    {
        var type = _inference.Type;
        var numbers = TallyOf(type);
        var invalid = _texts.Where((_, kind) => type is { } known && !TypeInference.Accepts(known, (CellKind)kind)).ToList();
        var texts = _texts.Except(invalid).ToList();
        var levels = numbers is null ? DescribedValues.ByFrequency(texts.SelectMany(static its => its.Counts), areKnown: true) : [];
        return new()
        {
            Name = name,
            Type = type,
            IsIdentifier = type is { } given && (given == PropertyType.Text ? AreAllDifferent(texts) : NumberTypes.IsWhole(given) && IdentifierName.Is(name) && numbers is { Count: > 1, HasRepeats: false }),
            RowCount = _rows,
            MissingCount = _missing,
            InvalidCount = _unreadable + (numbers == _numbers ? _infinite : 0) + invalid.Sum(static its => its.Total),
            DistinctCount = numbers is null ? DistinctOf(texts) : numbers.Distinct,
            Numbers = numbers?.ToSummary() ?? NumberSummary.None,
            HasMoreLevels = (numbers is null ? _texts : invalid.AsEnumerable()).Any(static its => its.LeftOut > 0),
            WholeNumbers = type is { } whole && NumberTypes.IsWhole(whole) && numbers is { Distinct: <= ColumnDescription.MaxDistinctTexts } ? [.. numbers.Ascending()] : [],
            Levels = [.. levels, .. DescribedValues.ByFrequency(invalid.SelectMany(static its => its.Counts), areKnown: false)],
        };
    }

    private static long? DistinctOf(List<Tally<string>> texts) => texts.Exists(static its => its.Distinct is null) ? null : texts.Sum(static its => its.Distinct);

    private static bool AreAllDifferent(List<Tally<string>> texts) => texts.Sum(static its => its.Total) > 1 && !texts.Exists(static its => its.HasRepeats);

    private void AddValue(ReadCell cell)
    {
        ref readonly var reading = ref cell.Reading;
        _inference.Add(in reading);
        (cell.Occurrences ??= _texts[(int)reading.Kind].OccurrencesOf(cell.Text)).Count++;
        if (double.IsInfinity(reading.Number))
            _infinite++;
        else
            TallyOf(reading.Kind)?.Add(reading.Number, cell.Whole);
    }

    private NumberTally? TallyOf(CellKind kind) => kind switch
    {
        CellKind.Bit or CellKind.Integer or CellKind.Number => _numbers,
        CellKind.Date or CellKind.DateTime => _dates,
        CellKind.Time => _times,
        CellKind.Duration => _spans,
        _ => null,
    };

    private NumberTally? TallyOf(PropertyType? type) => type switch
    {
        null or PropertyType.Text or PropertyType.Boolean => null,
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset => _dates,
        PropertyType.TimeOnly => _times,
        PropertyType.TimeSpan => _spans,
        _ => _numbers,
    };
}
