using GradientDescent.Sources;
using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>Counts the cells of a column of a source without a record, row by row.</summary>
/// <param name="name">The name of the column.</param>
/// <param name="format">How texts are read.</param>
internal sealed class ColumnCounter(string name, CellFormat format)
{
    private readonly TypeInference _inference = new();

    /// <summary>The numbers, the dates and the times: until the last row it is not known which of them is the type.</summary>
    private readonly NumberTally _numbers = new();
    private readonly NumberTally _dates = new();
    private readonly NumberTally _times = new();
    private readonly Dictionary<CellKind, Tally<string>> _texts = Enum.GetValues<CellKind>().ToDictionary(static kind => kind, static _ => new Tally<string>(ColumnDescription.MaxDistinctTexts));
    private long _rows;
    private long _missing;
    private long _unreadable;
    private long _infinite;

    /// <param name="cell">The value of the cell; null if it is missing, an <see cref="UnreadableCell"/> if the row cannot be read.</param>
    public void Add(object? cell)
    {
        _rows++;
        if (cell is null)
            _missing++;
        else if (cell is UnreadableCell)
            _unreadable++;
        else
            Add(cell, CellReading.Of(cell, format));
    }

    public ColumnDescription ToDescription()
    {
        var type = _inference.Type;
        var numbers = TallyOf(type);
        var invalid = _texts.Where(pair => type is { } known && !TypeInference.Accepts(known, pair.Key)).Select(static pair => pair.Value).ToList();
        var texts = _texts.Values.Except(invalid).ToList();
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
            WholeNumbers = type is { } whole && NumberTypes.IsWhole(whole) && numbers is { Distinct: <= ColumnDescription.MaxDistinctTexts } ? [.. numbers.Ascending()] : [],
            Levels = [.. levels, .. DescribedValues.ByFrequency(invalid.SelectMany(static its => its.Counts), areKnown: false)],
        };
    }

    private static long? DistinctOf(List<Tally<string>> texts) => texts.Exists(static its => its.Distinct is null) ? null : texts.Sum(static its => its.Distinct);

    private static bool AreAllDifferent(List<Tally<string>> texts) => texts.Sum(static its => its.Total) > 1 && !texts.Exists(static its => its.HasRepeats);

    private void Add(object cell, CellReading reading)
    {
        if (double.IsNaN(reading.Number) && reading.Kind == CellKind.Number)
        {
            _missing++;
            return;
        }

        _inference.Add(reading);
        _texts[reading.Kind].Add(CellReading.TextOf(cell));
        if (double.IsInfinity(reading.Number))
            _infinite++;
        else
            TallyOf(reading.Kind)?.Add(reading.Number);
    }

    private NumberTally? TallyOf(CellKind kind) => kind switch
    {
        CellKind.Bit or CellKind.Integer or CellKind.Number => _numbers,
        CellKind.Date or CellKind.DateTime => _dates,
        CellKind.Time or CellKind.Duration => _times,
        _ => null,
    };

    private NumberTally? TallyOf(PropertyType? type) => type switch
    {
        null or PropertyType.Text or PropertyType.Boolean => null,
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset => _dates,
        PropertyType.TimeOnly or PropertyType.TimeSpan => _times,
        _ => _numbers,
    };
}
