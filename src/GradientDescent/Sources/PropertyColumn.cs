using System.Globalization;
using GradientDescent.Sources;

namespace GradientDescent;

/// <summary>The values of one property in a batch of rows, and which of them are missing.</summary>
public abstract class PropertyColumn
{
    private readonly ulong[] _missing;
    private readonly Dictionary<int, string> _unreadable = [];

    private protected PropertyColumn(RecordProperty property, int capacity)
    {
        Property = property;
        HasMissing = property.IsAbsent;
        _missing = new ulong[(capacity + 63) / 64];
    }

    /// <summary>The property.</summary>
    public RecordProperty Property { get; }

    /// <summary>The name of the property.</summary>
    public string Name => Property.Name;

    /// <summary>Whether any value is missing.</summary>
    public bool HasMissing { get; private set; }

    /// <summary>Whether the value of a row is missing.</summary>
    /// <param name="row">The index of the row in the batch.</param>
    public bool IsMissing(int row) => HasMissing && (Property.IsAbsent || (_missing[row >> 6] >> (row & 63) & 1) != 0);

    /// <summary>Marks the value of a row as missing. A number that can be NaN becomes NaN, a text null, all others their default.</summary>
    /// <param name="row">The index of the row in the batch.</param>
    public virtual void SetMissing(int row)
    {
        _missing[row >> 6] |= 1UL << (row & 63);
        HasMissing = true;
        Accept(row);
    }

    /// <summary>Marks the value of a row as not missing.</summary>
    private protected void SetPresent(int row)
    {
        if (HasMissing)
            _missing[row >> 6] &= ~(1UL << (row & 63));
        Accept(row);
    }

    /// <summary>Reads the value of a row from text. A text that means a missing value marks it as missing.</summary>
    /// <param name="row">The index of the row in the batch.</param>
    /// <param name="cell">The text.</param>
    /// <param name="format">How the text is read.</param>
    /// <returns>Whether the text could be read. If not, the row is invalid; a source may call <see cref="PropertyBatch.Fail"/> with a message of its own.</returns>
    public abstract bool TrySetText(int row, ReadOnlySpan<char> cell, CellFormat format);

    /// <summary>Sets the value of a row. A value of another type is converted if it has a value of the property's type: an integer as a <c>double</c>, a text by its content.</summary>
    /// <param name="row">The index of the row in the batch.</param>
    /// <param name="value">The value; null or <see cref="DBNull"/> if it is missing.</param>
    /// <returns>Whether the value has the type of the property. If not, the row is invalid; a source may call <see cref="PropertyBatch.Fail"/> with a message of its own.</returns>
    public abstract bool TrySet(int row, object? value);

    /// <summary>What a cell must hold, such as <c>a double</c>, for messages.</summary>
    public abstract string Expected { get; }

    internal abstract object? ValueAt(int row);

    /// <summary>The text of a cell that could not be read; null if it is unknown.</summary>
    internal string? UnreadableText(int row) => _unreadable.GetValueOrDefault(row);

    /// <summary>The rows whose cell was refused, and its text.</summary>
    internal IReadOnlyDictionary<int, string> Refused => _unreadable;

    /// <summary>Keeps the text of a cell that cannot be read.</summary>
    /// <returns>False.</returns>
    internal bool Refuse(int row, object? cell)
    {
        _unreadable[row] = Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
        return false;
    }

    /// <summary>A cell that was refused has another value now.</summary>
    private void Accept(int row)
    {
        if (_unreadable.Count > 0)
            _unreadable.Remove(row);
    }

    /// <summary>Moves the value of a row to an earlier row.</summary>
    internal virtual void Move(int from, int to)
    {
        if (_unreadable.Remove(from, out var text))
            _unreadable[to] = text;
        else
            _unreadable.Remove(to);
        if (!HasMissing)
            return;
        var bit = 1UL << (to & 63);
        _missing[to >> 6] = IsMissing(from) ? _missing[to >> 6] | bit : _missing[to >> 6] & ~bit;
    }

    internal void Clear()
    {
        if (HasMissing)
            Array.Clear(_missing);
        HasMissing = Property.IsAbsent;
        _unreadable.Clear();
    }
}

/// <summary>The values of one property of a known type in a batch of rows.</summary>
/// <typeparam name="T">The type of the property, without nullability.</typeparam>
public sealed class PropertyColumn<T> : PropertyColumn
{
    private readonly T?[] _values;
    private readonly ICellParser<T> _parser;
    private CellFormat? _format;
    private bool _missesValues;

    internal PropertyColumn(RecordProperty property, ICellParser<T> parser, int capacity)
        : base(property, capacity)
    {
        _values = new T?[capacity];
        _parser = parser;
    }

    /// <summary>The values, one per row of the batch. A source may write them directly, once per row: a row that was marked as missing stays so.</summary>
    public Span<T> Values => _values.AsSpan()!;

    /// <inheritdoc/>
    public override string Expected => _parser.Expected;

    /// <inheritdoc/>
    public override void SetMissing(int row)
    {
        base.SetMissing(row);
        _values[row] = _parser.Missing;
    }

    /// <inheritdoc/>
    public override bool TrySetText(int row, ReadOnlySpan<char> cell, CellFormat format)
    {
        if (!(MissesValues(format) && format.IsMissing(cell)) && _parser.TryParse(cell, format, out var value))
        {
            _values[row] = value;
            SetPresent(row);
            return true;
        }

        if (!format.IsMissing(cell))
            return Refuse(row, cell.ToString());
        SetMissing(row);
        return true;
    }

    /// <inheritdoc/>
    public override bool TrySet(int row, object? value)
    {
        switch (value)
        {
            case null or DBNull:
                SetMissing(row);
                return true;
            case T given:
                _values[row] = given;
                SetPresent(row);
                return true;
            case var other when _parser.TryConvert(other, out _values[row]):
                SetPresent(row);
                return true;
            default:
                return Refuse(row, value);
        }
    }

    /// <summary>Whether a text that means a missing value could be a value, such as -999. Otherwise few cells have to be compared.</summary>
    private bool MissesValues(CellFormat format)
    {
        if (!ReferenceEquals(format, _format))
            Learn(format);
        return _missesValues;
    }

    /// <summary>A method of its own, because the function captures the format in an object, which would be made for every cell.</summary>
    private void Learn(CellFormat format)
    {
        _format = format;
        _missesValues = !_parser.HasNames && format.Missing.Any(text => _parser.TryParse(text, format, out _));
    }

    internal override void Move(int from, int to)
    {
        base.Move(from, to);
        _values[to] = _values[from];
    }

    internal override object? ValueAt(int row) => IsMissing(row) ? null : _values[row];
}
