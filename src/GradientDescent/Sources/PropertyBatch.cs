using System.ComponentModel;
using GradientDescent.Sources;

namespace GradientDescent;

/// <summary>Some consecutive rows of a source, as one column per property.</summary>
/// <remarks>Batches are reused: their content is valid until the next one is read.</remarks>
public sealed class PropertyBatch
{
    /// <summary>The largest number of rows in a batch. It divides the number of rows of a group.</summary>
    private const int MaxRows = 1024;

    private readonly PropertyRow[] _rows;
    private long[] _lines;
    private List<CellFault>?[] _faults;

    /// <param name="properties">The properties of the columns.</param>
    /// <param name="needsTarget">Whether the rows are to have a target and a sample weight; those of a prediction do not.</param>
    internal PropertyBatch(IReadOnlyList<RecordProperty> properties, bool needsTarget = true)
    {
        NeedsTarget = needsTarget;
        Columns = [.. properties.Select(static property => property.CreateColumn(MaxRows))];
        _rows = [.. Enumerable.Range(0, MaxRows).Select(at => new PropertyRow(this, at))];
        _lines = new long[MaxRows];
        _faults = new List<CellFault>?[MaxRows];
    }

    /// <summary>The largest number of rows that the batch can hold.</summary>
    public int Capacity => _lines.Length;

    /// <summary>The number of rows in the batch. The reader sets it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or above <see cref="Capacity"/>.</exception>
    public int RowCount
    {
        get;
        set => field = value >= 0 && value <= Capacity ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A batch has from 0 to {Capacity} rows.");
    }

    /// <summary>The columns of the properties.</summary>
    public IReadOnlyList<PropertyColumn> Columns { get; private set; }

    /// <summary>The name of the source of these rows. The reader sets it.</summary>
    public string SourceName { get; set; } = "";

    /// <summary>Whether a cell of any row cannot be used.</summary>
    internal bool HasFaults { get; private set; }

    internal ReadOnlyMemory<PropertyRow> Rows => _rows.AsMemory(0, RowCount);

    /// <summary>Notes the line of a row in the source, from 1, for messages. A source without lines does not call it.</summary>
    /// <param name="row">The index of the row in the batch.</param>
    /// <param name="line">The number of the line.</param>
    public void SetLine(int row, long line) => _lines[row] = line;

    /// <summary>Notes that a cell cannot be read. The row is then invalid: training throws, or skips it with <see cref="InvalidRows.Skip"/>.</summary>
    /// <param name="row">The index of the row in the batch.</param>
    /// <param name="column">The column of the cell; null if the whole row cannot be read.</param>
    /// <param name="message">What is wrong with it, such as <c>Price is '12,5', which is not a number</c>.</param>
    public void Fail(int row, PropertyColumn? column, string message)
    {
        HasFaults = true;
        (_faults[row] ??= []).Add(new(column?.Name, message));
    }

    /// <summary>Notes the refused cells, unless the source did so with a message of its own.</summary>
    internal void FailRefused()
    {
        foreach (var column in Columns)
        {
            foreach (var (row, text) in column.Refused)
            {
                if (row < RowCount && !FaultsOf(row).Any(fault => fault.Property is null || fault.Property == column.Name))
                    Fail(row, column, $"{column.Property.Shown} is {ShownText.Of(text)}, which is not {column.Expected}");
            }
        }
    }

    /// <summary>Removes all rows.</summary>
    public void Clear()
    {
        RowCount = 0;
        HasFaults = false;
        Array.Clear(_faults);
        Array.Clear(_lines);
        foreach (var column in Columns)
            column.Clear();
    }

    /// <summary>Removes all other rows. The kept rows move together, in their order.</summary>
    internal void Keep(Func<int, bool> isKept)
    {
        var kept = 0;
        for (var row = 0; row < RowCount; row++)
        {
            if (!isKept(row))
                continue;
            _lines[kept] = _lines[row];
            _faults[kept] = _faults[row];
            foreach (var column in Columns)
                column.Move(row, kept);
            kept++;
        }

        Array.Clear(_faults, kept, _faults.Length - kept);
        RowCount = kept;
    }

    /// <summary>Creates an empty batch of the same properties. A reader on several threads fills such batches, and exchanges their rows with <see cref="Swap"/>.</summary>
    public PropertyBatch CreateEmpty() => new([.. Columns.Select(static column => column.Property)], NeedsTarget);

    /// <summary>Exchanges the rows of two batches, with their columns, lines and faults.</summary>
    /// <param name="other">A batch of the same properties, see <see cref="CreateEmpty"/>.</param>
    public void Swap(PropertyBatch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (Columns, other.Columns) = (other.Columns, Columns);
        (RowCount, other.RowCount) = (other.RowCount, RowCount);
        (SourceName, other.SourceName) = (other.SourceName, SourceName);
        (_lines, other._lines) = (other._lines, _lines);
        (_faults, other._faults) = (other._faults, _faults);
        (HasFaults, other.HasFaults) = (other.HasFaults, HasFaults);
    }

    /// <summary>The values of a property that is not nullable. Generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadOnlySpan<T> Values<T>(int property, int from) => ((PropertyColumn<T>)Columns[property]).Values[from..];

    /// <summary>The value of a property that is not nullable, in one row. Generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Value<T>(int property, int row) => ((PropertyColumn<T>)Columns[property]).Values[row];

    /// <summary>The values of a property that is a nullable number or enum. Generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NullableColumn<T> Nullables<T>(int property, int from)
        where T : struct => new((PropertyColumn<T>)Columns[property], from);

    /// <summary>Whether the source has a column for a property. Generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Has(int property) => !Columns[property].Property.IsAbsent;

    /// <summary>Whether the rows are to have a target and a sample weight. Generated code calls it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool NeedsTarget { get; }

    /// <summary>Whether a cell of a row cannot be used, or the whole row. Its other cells can then have any value.</summary>
    internal bool HasFault(int row) => _faults[row] is not null;

    /// <summary>The cells of a row that cannot be used, in the order in which they were found.</summary>
    internal IReadOnlyList<CellFault> FaultsOf(int row) => _faults[row] ?? [];

    /// <summary>Whether the whole row cannot be read.</summary>
    internal bool IsUnreadable(int row) => FaultsOf(row).Any(static fault => fault.Property is null);

    /// <summary>A cell that cannot be read, or a cell of such a row; null if it is neither.</summary>
    internal UnreadableCell? UnreadableAt(int row, int column) => HasFault(row) ? Unreadable(row, Columns[column]) : null;

    /// <summary>The line of a row; null if the source has no lines.</summary>
    internal SourcePlace? PlaceOf(int row) => _lines[row] == 0 ? null : new(SourceName, _lines[row]);

    private UnreadableCell? Unreadable(int row, PropertyColumn its)
    {
        var fault = FaultsOf(row).FirstOrDefault(fault => fault.Property is null || fault.Property == its.Name);
        return fault is null ? null : new(fault.Property is null ? null : its.UnreadableText(row));
    }
}
