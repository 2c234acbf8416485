namespace GradientDescent.Describing;

/// <summary>Finds the type of a column from its cells.</summary>
/// <remarks>
/// A typed column, such as that of a database, keeps its type. Texts have the first type that at least nine in ten of them can be read as; the others are then invalid. The types
/// are, in this order: truth values, unless all are 0 or 1; integers; numbers; dates; dates with a time, which are instants if one has an offset other than UTC; times of day. If none fits, they are texts.
/// </remarks>
internal sealed class TypeInference
{
    private const double NeededShare = 0.9;

    private readonly long[] _counts = new long[Enum.GetValues<CellKind>().Length];
    private readonly HashSet<PropertyType?> _types = [];
    private PropertyType? _last;
    private double _largest;
    private bool _hasOffsets;

    /// <summary>The type; null if there are no cells.</summary>
    public PropertyType? Type =>
        _types.Count == 0 ? null
        : _types.Count == 1 && _types.First() is { } own ? own
        : _counts[(int)CellKind.Truth] > 0 && Fits(PropertyType.Boolean) ? PropertyType.Boolean
        : Fits(PropertyType.Double) ? NumberType()
        : Fits(PropertyType.DateTime) ? (_counts[(int)CellKind.DateTime] == 0 ? PropertyType.DateOnly : _hasOffsets ? PropertyType.DateTimeOffset : PropertyType.DateTime)
        : Fits(PropertyType.TimeOnly) ? PropertyType.TimeOnly
        : PropertyType.Text;

    /// <summary>Whether a cell of a kind is a value of the type.</summary>
    public static bool Accepts(PropertyType type, CellKind kind) => type switch
    {
        PropertyType.Boolean => kind is CellKind.Truth or CellKind.Bit,
        PropertyType.DateOnly => kind is CellKind.Date,
        PropertyType.DateTime or PropertyType.DateTimeOffset => kind is CellKind.Date or CellKind.DateTime,
        PropertyType.TimeOnly => kind is CellKind.Time,
        PropertyType.TimeSpan => kind is CellKind.Duration,
        PropertyType.Text => true,
        _ => kind is CellKind.Bit or CellKind.Integer or CellKind.Number,
    };

    public void Add(in CellReading cell)
    {
        if (_types.Count == 0 || cell.Type != _last)
            _types.Add(_last = cell.Type);
        _counts[(int)cell.Kind]++;
        _hasOffsets |= cell.HasOffset;
        if (cell.Kind == CellKind.Integer)
            _largest = Math.Max(_largest, Math.Abs(cell.Number));
    }

    private bool Fits(PropertyType type) =>
        Enum.GetValues<CellKind>().Where(kind => Accepts(type, kind)).Sum(kind => _counts[(int)kind]) >= NeededShare * _counts.Sum();

    private PropertyType NumberType() =>
        _counts[(int)CellKind.Number] > 0 ? PropertyType.Double
        : _largest <= int.MaxValue ? PropertyType.Int32
        : PropertyType.Int64;
}
