using System.Data.Common;

namespace GradientDescent.Queries;

/// <summary>
/// Reads cells of any type, by the type of each value. A typed getter would be wrong where a column can have values of several types: SQLite gives 0 for the double of a text.
/// </summary>
internal sealed class ValueReader(int property, int ordinal, CellFormat format) : CellReader(property, ordinal)
{
    private PropertyColumn? _column;

    public override PropertyColumn Column => _column!;

    public override void Read(DbDataReader reader, int row)
    {
        var value = reader.GetValue(Ordinal);
        if (value is string text)
            Column.TrySetText(row, text, format);
        else
            Column.TrySet(row, value);
    }

    protected override void Use(PropertyColumn column) => _column = column;
}
