using System.Data.Common;
using System.Runtime.CompilerServices;

namespace GradientDescent.Queries;

/// <summary>Reads cells of a column that has the type <typeparamref name="TField"/> in every row, with the typed getter of the provider. Nothing is boxed.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
/// <typeparam name="TField">The type of the column in the query.</typeparam>
/// <typeparam name="TConversion">Converts one to the other.</typeparam>
internal sealed class FieldReader<T, TField, TConversion>(int property, int ordinal) : CellReader(property, ordinal)
    where TConversion : struct, IFieldConversion<T, TField>
{
    private PropertyColumn<T>? _column;

    public override PropertyColumn<T> Column => _column!;

    public override void Read(DbDataReader reader, int row)
    {
        var column = _column!;
        if (reader.IsDBNull(Ordinal))
        {
            column.SetMissing(row);
            return;
        }

        var field = Get(reader);
        if (!TConversion.TryConvert(field, out column.Values[row]))
            column.Refuse(row, field);
    }

    protected override void Use(PropertyColumn column) => _column = (PropertyColumn<T>)column;

    /// <summary>The compiler keeps one branch for each type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TField Get(DbDataReader reader) =>
        typeof(TField) == typeof(double) ? (TField)(object)reader.GetDouble(Ordinal)
        : typeof(TField) == typeof(float) ? (TField)(object)reader.GetFloat(Ordinal)
        : typeof(TField) == typeof(decimal) ? (TField)(object)reader.GetDecimal(Ordinal)
        : typeof(TField) == typeof(int) ? (TField)(object)reader.GetInt32(Ordinal)
        : typeof(TField) == typeof(long) ? (TField)(object)reader.GetInt64(Ordinal)
        : typeof(TField) == typeof(short) ? (TField)(object)reader.GetInt16(Ordinal)
        : typeof(TField) == typeof(byte) ? (TField)(object)reader.GetByte(Ordinal)
        : typeof(TField) == typeof(bool) ? (TField)(object)reader.GetBoolean(Ordinal)
        : typeof(TField) == typeof(DateTime) ? (TField)(object)reader.GetDateTime(Ordinal)
        : reader.GetFieldValue<TField>(Ordinal);
}
