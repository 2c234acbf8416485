using System.Data.Common;
using System.Numerics;

namespace GradientDescent.Queries;

/// <summary>Chooses how the cells of a column are read, once for all rows.</summary>
/// <param name="property">The index of the property in a batch.</param>
/// <param name="ordinal">The index of the column in the query.</param>
/// <param name="field">The type of the column in the query.</param>
/// <param name="format">How texts are read.</param>
internal sealed class CellReaders(int property, int ordinal, Type field, CellFormat format)
{
    /// <summary>
    /// The providers whose columns have one type in all rows. All others are asked for the type of each value, so that no value is converted silently to another one.
    /// </summary>
    private static readonly HashSet<string> Typed =
        ["Npgsql", "DuckDB.NET.Data", "Microsoft.Data.SqlClient", "System.Data.SqlClient", "MySqlConnector", "MySql.Data.MySqlClient", "Oracle.ManagedDataAccess.Client"];

    public static CellReader Of(DbDataReader reader, int ordinal, PropertyColumn column, int property, CellFormat format)
    {
        var isTyped = reader.GetType().Namespace is { } provider && Typed.Contains(provider);
        return new CellReaders(property, ordinal, isTyped ? reader.GetFieldType(ordinal) : typeof(object), format).Of(column);
    }

    private CellReader Of(PropertyColumn column) => column switch
    {
        PropertyColumn<double> => Rounded<double>(),
        PropertyColumn<float> => Rounded<float>(),
        PropertyColumn<Half> => Rounded<Half>(),
        PropertyColumn<decimal> => Exact<decimal>(),
        PropertyColumn<int> => Exact<int>(),
        PropertyColumn<long> => Exact<long>(),
        PropertyColumn<sbyte> => Exact<sbyte>(),
        PropertyColumn<byte> => Exact<byte>(),
        PropertyColumn<short> => Exact<short>(),
        PropertyColumn<ushort> => Exact<ushort>(),
        PropertyColumn<uint> => Exact<uint>(),
        PropertyColumn<ulong> => Exact<ulong>(),
        PropertyColumn<bool> => Same<bool>(),
        PropertyColumn<DateTime> => Same<DateTime>(),
        PropertyColumn<DateTimeOffset> => Same<DateTimeOffset>(),
        PropertyColumn<DateOnly> => Same<DateOnly>(),
        PropertyColumn<TimeOnly> => Same<TimeOnly>(),
        PropertyColumn<TimeSpan> => Same<TimeSpan>(),
        _ => Value(),
    };

    private CellReader Rounded<T>()
        where T : struct, INumber<T> =>
        field == typeof(double) ? Number<T, double>()
        : field == typeof(float) ? Number<T, float>()
        : Exact<T>();

    /// <summary>A double is converted to an integer as a value: its digits are not those of the integer.</summary>
    private CellReader Exact<T>()
        where T : struct, INumber<T> =>
        field == typeof(int) ? Number<T, int>()
        : field == typeof(long) ? Number<T, long>()
        : field == typeof(decimal) ? Number<T, decimal>()
        : field == typeof(short) ? Number<T, short>()
        : field == typeof(byte) ? Number<T, byte>()
        : field == typeof(sbyte) ? Number<T, sbyte>()
        : field == typeof(ushort) ? Number<T, ushort>()
        : field == typeof(uint) ? Number<T, uint>()
        : field == typeof(ulong) ? Number<T, ulong>()
        : field == typeof(BigInteger) ? Number<T, BigInteger>()
        : Value();

    private FieldReader<T, TField, NumberType<T, TField>> Number<T, TField>()
        where T : struct, INumber<T>
        where TField : struct, INumber<TField> => new(property, ordinal);

    private CellReader Same<T>() => field == typeof(T) ? new FieldReader<T, T, SameType<T>>(property, ordinal) : Value();

    private ValueReader Value() => new(property, ordinal, format);
}
