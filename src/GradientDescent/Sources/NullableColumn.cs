using System.ComponentModel;

namespace GradientDescent;

/// <summary>The values of a nullable property in a batch. Generated code reads it like an array of nullable values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct NullableColumn<T>
    where T : struct
{
    private readonly PropertyColumn<T> _column;
    private readonly int _from;

    internal NullableColumn(PropertyColumn<T> column, int from)
    {
        _column = column;
        _from = from;
    }

    /// <summary>The value of a row, or null.</summary>
    public T? this[int row] => _column.IsMissing(_from + row) ? null : _column.Values[_from + row];
}
